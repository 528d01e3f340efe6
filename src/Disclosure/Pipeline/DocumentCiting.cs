using System.Text;
using Disclosure.Core.Checks.Citing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Downloads;
using Disclosure.Files;
using Disclosure.Formatting;
using Disclosure.Input;
using Disclosure.Input.Sources;

namespace Disclosure.Pipeline;

/// <summary>
/// Gives the figures of one document's narrative their citations. With them it is read and checked again: a citation with which the checks
/// find anything that they do not find without is taken back.
/// </summary>
internal sealed class DocumentCiting
{
    // A citation that is taken back may have hidden another; after so many rounds all are.
    private const int MostRounds = 4;

    private readonly IGivenFolder _input;
    private readonly string _name;
    private readonly BudgetPlace _place;
    private readonly DownloadRegistry _downloads = DownloadRegistry.Standard;
    private readonly Dictionary<FoundFigure, string> _refused = [];

    private DocumentCiting(IGivenFolder input, string name, BudgetPlace place) => (_input, _name, _place) = (input, name, place);

    /// <summary>What the figures of a document cite, and its files with it; null with findings when it cannot be read.</summary>
    /// <param name="input">The folder of the input.</param>
    /// <param name="name">What findings call it.</param>
    /// <param name="place">Where the document lies in it.</param>
    /// <param name="findings">Takes what is wrong with the reading.</param>
    public static CitedDocument? Of(IGivenFolder input, string name, BudgetPlace place, FindingList findings) => new DocumentCiting(input, name, place).Make(findings);

    private CitedDocument? Make(FindingList findings)
    {
        var reading = new FindingList();
        if (Check(_input, reading) is not { } before)
        {
            findings.AddRange(reading);
            return null;
        }
        var found = FigureCiting.Of(before);
        var files = new SortedDictionary<string, CitedFile>(StringComparer.Ordinal);
        for (var round = 0; ; round++)
        {
            files = Write(before.Budget, [.. found.Where(f => f.Source.Length > 0 && !_refused.ContainsKey(f))]);
            if (files.Count == 0 || !TakeBack(found, reading, files, isAll: round == MostRounds)) break;
        }
        return new CitedDocument([.. found.Select(f => _refused.TryGetValue(f, out var why) ? f with { Source = "", Reason = why } : f)], [.. files.Values]);
    }

    private CheckedBudget? Check(IGivenFolder folder, FindingList findings)
    {
        var input = new InputReader(folder, _name);
        return input.Find(_place.Unit, _place.Key) is { } place ? BudgetCheck.Run(input, place, _downloads, findings) : null;
    }

    private SortedDictionary<string, CitedFile> Write(Budget budget, IReadOnlyList<FoundFigure> figures)
    {
        var files = new SortedDictionary<string, CitedFile>(StringComparer.Ordinal);
        foreach (var part in figures.GroupBy(f => f.Passage.Part, StringComparer.Ordinal))
        {
            var file = new InputFolder(_input, _name).Units.Under(_place.Key.Unit).Under(_place.Key.Folder).Under(part.Key + ".md");
            var (bytes, fault) = file.Read(SourceFile.MostBytes);
            if (fault is not null) continue;
            var mark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
            var (text, cited) = CitedText.Of(Encoding.UTF8.GetString(bytes.AsSpan(mark)), [.. part]);
            foreach (var figure in part.Except(cited)) _refused[figure] = FoundFigure.InMarkup;
            if (cited.Count > 0) files[file.Path] = new CitedFile(file, [.. bytes], [.. bytes[..mark], .. Encoding.UTF8.GetBytes(text)], cited);
        }
        return files;
    }

    // Whether any had to be.
    private bool TakeBack(IReadOnlyList<FoundFigure> found, FindingList before, SortedDictionary<string, CitedFile> files, bool isAll)
    {
        var after = new FindingList();
        var layered = new LayeredFolder(_input, files.ToDictionary(f => f.Key, f => f.Value.After, StringComparer.Ordinal));
        var isRead = Check(layered, after) is not null;
        var known = before.Sorted().GroupBy(KeyOf).ToDictionary(g => g.Key, g => g.Count());
        var added = after.Sorted().Where(f => !TakesOne(known, KeyOf(f))).ToList();
        if (isRead && added.Count == 0) return false;
        var lines = added.Select(f => (f.Place.File, f.Place.Line)).ToHashSet();
        var cited = files.Values.SelectMany(f => f.Cited).ToList();
        var faulty = cited.Where(f => lines.Contains((f.Passage.PlaceAt(f.Start).File, f.Passage.PlaceAt(f.Start).Line))).ToList();
        if (isAll || faulty.Count == 0) faulty = cited;
        foreach (var figure in faulty) _refused[figure] = FoundFigure.Faulty;
        return true;
    }

    // Where in its line something stands, citations before it move.
    private static (string, string, int, string) KeyOf(Finding finding) => (finding.Id, finding.Place.File, finding.Place.Line, finding.Message);

    private static bool TakesOne(Dictionary<(string, string, int, string), int> known, (string, string, int, string) key)
    {
        if (known.GetValueOrDefault(key) is not (> 0 and var count)) return false;
        known[key] = count - 1;
        return true;
    }
}

/// <summary>What became of the figures of a document.</summary>
/// <param name="Figures">Those that cited nothing, in order, each with its source now or the reason why it has none.</param>
/// <param name="Files">The files that change.</param>
internal sealed record CitedDocument(IReadOnlyList<FoundFigure> Figures, IReadOnlyList<CitedFile> Files)
{
    /// <summary>The figures that were left as they are.</summary>
    public IEnumerable<FoundFigure> Left => Figures.Where(f => f.Source.Length == 0);
}

/// <summary>A file of the narrative whose figures are cited.</summary>
/// <param name="File">Which one.</param>
/// <param name="Before">Its bytes.</param>
/// <param name="After">Its bytes with the citations.</param>
/// <param name="Cited">The figures that got theirs.</param>
internal sealed record CitedFile(InputPath File, byte[] Before, byte[] After, IReadOnlyList<FoundFigure> Cited);
