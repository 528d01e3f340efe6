using Disclosure.Core.Documents;
using Disclosure.Formatting;
using Disclosure.Import.Blocks;
using Disclosure.Import.Recognition;
using Disclosure.Input.Keys;

namespace Disclosure.Import.Proposals;

/// <summary>An edition drafted from one document that is made to it: it holds the document, and is meant to be read and changed by a person.</summary>
internal sealed class DraftedEdition
{
    /// <summary>What the draft calls the functional classification.</summary>
    public const string Functional = "功能分类";

    /// <summary>What the draft calls the economic classification.</summary>
    public const string Economic = "经济分类";

    private const int LongestTitle = 60;

    private readonly List<DraftedTable> _tables = [];
    private readonly IReadOnlyList<DraftedPart> _parts;
    private readonly string _name;
    private readonly DocumentKey _document;
    private readonly string _unit;
    private readonly HashSet<string> _subjects;

    private DraftedEdition(IReadOnlyList<SourceBlock> blocks, DocumentKey document, string name)
    {
        (_document, _name) = (document, name);
        var sources = JoinedPieces.Of(SourceTable.All(blocks));
        foreach (var source in sources)
        {
            if (TitleOf(source) is not { } title || _tables.Exists(t => t.Title == title)) continue;
            var unit = source.AmountUnit ?? "";
            if (DraftedTable.Of(source, _tables.Count + 1, title, unit) is { } table) _tables.Add(table);
        }
        _unit = _tables.Select(t => t.Unit).Where(u => u.Length > 0).CountBy(u => u, StringComparer.Ordinal).OrderByDescending(u => u.Value).Select(u => u.Key).FirstOrDefault() ?? "";
        _subjects = _tables.SelectMany(t => t.Sections).Where(s => s.Section.Leaves.All(l => !l.Label.Contains("经济", StringComparison.Ordinal)))
            .SelectMany(s => s.Rows).Where(r => r.Code.Length == 3 && r.Code[0] == '2').Select(r => Folded.Bare(r.Label)).ToHashSet(StringComparer.Ordinal);
        _parts = DraftedPart.Of(blocks, UnitNames.Of(blocks), document.Year);
    }

    /// <summary>The files of the draft by their names in the edition's folder; none when the document has no table that could be read.</summary>
    /// <param name="blocks">The blocks of all files.</param>
    /// <param name="document">Which document it is.</param>
    /// <param name="name">The name of the edition.</param>
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyList<SourceBlock> blocks, DocumentKey document, string name)
    {
        var draft = new DraftedEdition(blocks, document, name);
        var files = draft._tables.ToDictionary(t => t.Key + ".yaml", t => t.Text(document.Year, draft._unit, draft._subjects), StringComparer.Ordinal);
        if (files.Count > 0) files["edition.yaml"] = draft.Text();
        return files;
    }

    private string Text()
    {
        var word = _document.Kind.Word();
        var parts = _parts.Select(p => new LaidEntry("", new LaidMap([new LaidEntry(p.Key, new LaidMap([Entry(PartKeys.Title.Name, p.Title), Entry(PartKeys.ShortName.Name, Brief(p)), Content(p)], true))], false)));
        return YamlWriter.Write(new LaidFile(new LaidMap(
        [
            Entry(EditionKeys.Name.Name, _name) with { Above = [$"# 照 {_document.Year} 年的一份{word}拟的，请核对部分、表头、行和单位，再补一览和勾稽"] },
            Entry(EditionKeys.Title.Name, "{单位}{年度}年" + word),
            Unit(),
            .. Classifications(),
            new LaidEntry(EditionKeys.Parts.Name, new LaidList([.. parts], false)),
        ], false), DraftedIdentities.Of(_tables)));
    }

    // An edition must state one: where the source does not, the smallest stands there, and a person is told.
    private LaidEntry Unit() => _unit.Length > 0
        ? Entry(EditionKeys.AmountUnit.Name, _unit)
        : Entry(EditionKeys.AmountUnit.Name, "元") with { Above = ["# 原件没有写金额单位，先当作元，请核对"] };

    // Only those that a table uses: one that is named must be there.
    private IEnumerable<LaidEntry> Classifications()
    {
        var used = _tables.SelectMany(t => t.Classifications(_subjects)).ToHashSet(StringComparer.Ordinal);
        List<LaidEntry> entries = [.. new[] { Entry(Functional, "function"), Entry(Economic, "economic") }.Where(e => used.Contains(e.Key))];
        return entries.Count == 0 ? [] : [new LaidEntry(EditionKeys.Classifications.Name, new LaidMap(entries, false))];
    }

    private LaidEntry Content(DraftedPart part) => part.HasTables
        ? new LaidEntry(PartKeys.Tables.Name, new LaidList([.. _tables.Select(t => new LaidEntry("", new LaidText(t.Key)))], true))
        : Entry(PartKeys.IsProse.Name, "是");

    private static string Brief(DraftedPart part)
    {
        var core = Folded.Core(part.Title.Replace("{单位}", "", StringComparison.Ordinal).Replace("{年度}年", "", StringComparison.Ordinal));
        return part.HasTables ? "各表" : core.Length > 8 ? core[^6..] : core;
    }

    // The nearest text that is called a table.
    private static string? TitleOf(SourceTable source) => source.Titles().Select(t => string.Concat(t.Where(c => !char.IsWhiteSpace(c))))
        .Where(t => t.Length is > 3 and < LongestTitle && Folded.Bare(t) is [.., '表'] && NoteReading.Maker(t) is null)
        .Select(t => t[Folded.Ordinal(t).Length..]).FirstOrDefault();

    private static LaidEntry Entry(string key, string text) => new(key, new LaidText(text));
}
