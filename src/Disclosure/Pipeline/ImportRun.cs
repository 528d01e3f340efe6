using System.Text;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Files;
using Disclosure.Formatting;
using Disclosure.Import.Accounts;
using Disclosure.Import.Blocks;
using Disclosure.Import.Drafts;
using Disclosure.Import.Placing;
using Disclosure.Import.Proposals;
using Disclosure.Import.Recognition;
using Disclosure.Input;

namespace Disclosure.Pipeline;

/// <summary>Turns the files that a unit has into the files of an input: opens, recognises, places, writes, and accounts for every piece.</summary>
internal sealed class ImportRun
{
    private readonly ImportOptions _options;
    private readonly FindingList _findings = new();
    private readonly AdoptedForms _forms;

    private IReadOnlyList<Finding> _unread = [];

    private ImportRun(ImportOptions options)
    {
        _options = options;
        _forms = new AdoptedForms(options.Input);
    }

    /// <summary>Imports what the options name; when it cannot be done, nothing is written.</summary>
    public static ImportResult Run(ImportOptions options, CancellationToken stop = default)
    {
        var run = new ImportRun(options);
        var made = run.Make(stop);
        if (made is not null && !run._findings.HasErrors) ImportWriting.Write(options, made.Value.Files, run._findings);
        var isWritten = made is not null && !run._findings.HasErrors;
        return new ImportResult(run._findings.Sorted(), isWritten ? made!.Value.Report : null);
    }

    private (SortedDictionary<string, string> Files, ImportReport Report)? Make(CancellationToken stop)
    {
        _forms.Forms.CheckFolders(_options.Unit, _findings);
        if (_findings.HasErrors) return null;
        var sources = ImportSources.Read(_options, _findings);
        _unread = [.. _findings.Sorted().Where(f => f.Severity == Severity.Warning)];
        if (_findings.HasErrors) return null;
        stop.ThrowIfCancellationRequested();
        IReadOnlyList<SourceBlock> blocks = [.. sources.SelectMany(s => s.Blocks)];
        if (Match(blocks) is not { } match || _findings.HasErrors) return null;
        stop.ThrowIfCancellationRequested();
        return Place(sources, blocks, match);
    }

    private EditionMatch? Match(IReadOnlyList<SourceBlock> blocks)
    {
        var tables = SourceTable.All(blocks);
        if (_options.NewEdition is not { } name) return ImportChoice.Of(_options, _forms, tables, _findings) is { } match ? ImportChoice.WithUnit(match, _options, _forms.Forms, tables) : null;
        _forms.Add(DraftedEdition.Of(blocks, _options.Key, name).ToDictionary(f => $"editions/{name}/{f.Key}", f => f.Value, StringComparer.Ordinal));
        if (_forms.Files.Count == 0)
        {
            _findings.Error("no-table", Core.Findings.Place.Whole(GivenName.Of(_options.Files[0])), "没有找到带标题的表，拟不出版式；标题以「表」字结尾。");
            return null;
        }
        return _forms.Forms.Edition(name, _options.Key.Year, _findings) is { } edition ? EditionMatch.Of(edition, tables) : null;
    }

    private static Dictionary<string, byte[]> Bytes(IReadOnlyDictionary<string, string> files) =>
        files.ToDictionary(f => f.Key, f => Encoding.UTF8.GetBytes(f.Value), StringComparer.Ordinal);

    private (SortedDictionary<string, string> Files, ImportReport Report)? Place(IReadOnlyList<SourceDocument> sources, IReadOnlyList<SourceBlock> blocks, EditionMatch match)
    {
        _forms.AddSubjects(match.Edition.Classifications.Values);
        var placed = ImportPlacing.Of(blocks, match, _forms.Forms, _options.Key, _findings);
        var journal = placed.Journal;
        IReadOnlyList<string> ahead = [.. OtherYear(blocks), .. _options.NewEdition is null ? OtherForm(placed, blocks) : []];
        SourcePieces.Complete(sources, journal);
        var files = FilesOf(placed.Document, placed.Known.Files(placed.Books, sources[0].File));
        if (ReadBack(files) is not { } budget) return null;
        var report = Report(sources, placed, budget) with { Ahead = ahead };
        if (_options.IsCiting) report = Cite(report, files);
        files[$"{FolderOf}/_import-report.md"] = report.ToMarkdown();
        return (files, report);
    }

    private ImportReport Report(IReadOnlyList<SourceDocument> sources, ImportPlacing placed, Budget budget) => new(
        $"{(placed.Document.UnitName.Length > 0 ? placed.Document.UnitName : _options.Unit)} {_options.Key.Folder}", $"{placed.Match.Edition.Key}（{placed.Match.Words()}）", [.. sources.Select(s => s.File)],
        placed.Journal, FigureAccount.Of(placed.Journal, budget), [.. placed.Books.Values.SelectMany(b => b.Added).Select(a => $"{a.Code} {a.Name}，见 {a.Origin}")])
    {
        Unnamed = Unnamed(placed.Document),
        Adopted = _forms.Adopted,
        AdoptedSubjects = _forms.AdoptedSubjects,
        Lacking = placed.Document.Lacking,
        Unread = _unread,
        Unseen = FigureAccount.Unseen(sources.SelectMany(s => s.Dropped), budget),
        Dropped = [.. sources.SelectMany(s => s.Dropped)],
    };

    // A folder is called as its author likes, and what is published is the name of a unit.
    private string Unnamed(ImportedDocument document) => document.UnitName.Length > 0 ? ""
        : $"原件里没有找到单位的名称，units/{_options.Unit}/unit.yaml 里先写了文件夹的名称「{_options.Unit}」；请改成正式的名称，不然会照这样公开。";

    // That the titles name another year than the person did.
    private IEnumerable<string> OtherYear(IReadOnlyList<SourceBlock> blocks)
    {
        if (TitleYears.Other(blocks, _options.Key.Year) is not var (origin, title, year)) yield break;
        yield return FormattableString.Invariant($"原件写的是 {year} 年（{origin}，{Bracketed.Of(title)}），--year 写的是 {_options.Key.Year}。")
            + $"年度写错了的，请删去 {FolderOf}，用 --year {DocumentKey.FolderOf(year, _options.Key.Kind)} 再导入一次。";
    }

    // That another edition is clearly better; or that this one is, and is of another kind than the person said.
    private IEnumerable<string> OtherForm(ImportPlacing placed, IReadOnlyList<SourceBlock> blocks)
    {
        var (edition, kind) = (placed.Match.Edition, _options.Key.Kind);
        if (BetterEdition.Of(placed, blocks, _forms, _options) is { } better) return [better.Words(edition.Key)];
        var other = Enum.GetValues<DocumentKind>().FirstOrDefault(k => k != kind && edition.Document.Contains(k.Word(), StringComparison.Ordinal), kind);
        return other == kind || edition.Document.Contains(kind.Word(), StringComparison.Ordinal) ? []
            : [$"「{edition.Key}」是{edition.Document}的版式，--year 写的却是{kind.Word()}的。这份文件是{other.Word()}的，请删去 {FolderOf}，用 --year {DocumentKey.FolderOf(_options.Key.Year, other)} 再导入一次。"];
    }

    // What became of the figures of the narrative; or why nothing was cited, when what was imported cannot be checked as it is.
    private ImportReport Cite(ImportReport report, SortedDictionary<string, string> files)
    {
        var (folder, name, findings) = (Imported(files), GivenName.Of(_options.Input), new FindingList());
        if (PlaceIn(new InputReader(folder, name)) is not { } place || DocumentCiting.Of(folder, name, place, findings) is not { } cited)
        {
            return report with { Uncited = findings.Sorted().FirstOrDefault(f => f.Severity == Severity.Error)?.Message ?? "读不回来" };
        }
        foreach (var file in cited.Files) files[file.File.Path] = Encoding.UTF8.GetString(file.After);
        return report with { Narrative = cited.Figures };
    }

    // The input as it is when these files are written.
    private LayeredFolder Imported(IReadOnlyDictionary<string, string> files) => new(_forms.Folder, Bytes(files), FolderOf);

    private BudgetPlace? PlaceIn(InputReader reader) =>
        reader.List(_options.Unit, _options.Year with { Kind = _options.Key.Kind }, new FindingList()).FirstOrDefault(p => p.Key == _options.Key);

    private string FolderOf => $"units/{_options.Unit}/{_options.Key.Folder}";

    private SortedDictionary<string, string> FilesOf(ImportedDocument document, IEnumerable<KeyValuePair<string, string>> classifications)
    {
        var files = new SortedDictionary<string, string>(_forms.Files.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var (path, text) in classifications) files[path] = text;
        if (IsToName(document)) files[$"units/{_options.Unit}/unit.yaml"] = UnitText.Of(document.UnitName.Length > 0 ? document.UnitName : _options.Unit, "");
        foreach (var (path, text) in ImportedFiles.Of(document)) files[$"{FolderOf}/{path}"] = text;
        return files;
    }

    // Who has no name, and who was given that of the folder by an import that is now replaced.
    private bool IsToName(ImportedDocument document) => _forms.Forms.UnitName(_options.Unit, new FindingList()).Length == 0
        || (_options.IsReplacing && document.UnitName.Length > 0 && _forms.Forms.KnownName(_options.Unit, new FindingList()).Length == 0);

    // The account is made of what a reader of these files gets, not of what was meant to be written.
    private Budget? ReadBack(SortedDictionary<string, string> files)
    {
        var reader = new InputReader(Imported(files), GivenName.Of(_options.Input));
        var place = PlaceIn(reader);
        var findings = new FindingList();
        var budget = place is null ? null : reader.Read(place, findings);
        // Why it is not among the documents of the input.
        if (place is null) reader.List(_options.Unit, _options.Year with { Kind = _options.Key.Kind }, findings);
        if (budget is null) _findings.AddRange(findings);
        return budget;
    }
}

/// <summary>What an import found and wrote.</summary>
/// <param name="Findings">What stood in the way.</param>
/// <param name="Report">What became of each piece; null when nothing was written.</param>
internal sealed record ImportResult(IReadOnlyList<Finding> Findings, ImportReport? Report);
