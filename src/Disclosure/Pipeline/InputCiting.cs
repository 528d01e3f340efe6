using Disclosure.Core.Checks.Citing;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Files;
using Disclosure.Input;

namespace Disclosure.Pipeline;

/// <summary>Gives the figures of the narratives of an input their citations, where the tables leave no choice: all files are written, or none is.</summary>
internal static class InputCiting
{
    /// <summary>Cites; with <paramref name="isCheck"/> it only says what would be cited.</summary>
    /// <param name="folder">The folder of the input.</param>
    /// <param name="unit">The folder of a unit; null for all.</param>
    /// <param name="year">The year; null for all.</param>
    /// <param name="isCheck">Whether nothing is written.</param>
    /// <param name="stop">Ends the reading; once begun, the writing is done to its end.</param>
    public static CitingResult Run(string folder, string? unit, YearChoice? year, bool isCheck, CancellationToken stop = default)
    {
        var findings = new FindingList();
        var places = new InputReader(folder).List(unit, year, findings);
        var documents = new CitedDocument?[places.Count];
        var faults = places.Select(_ => new FindingList()).ToArray();
        new Cores(stop).ForEach([.. Enumerable.Range(0, places.Count)], i =>
            documents[i] = DocumentCiting.Of(new GivenFolder(folder), GivenName.Of(folder), places[i], faults[i]));
        foreach (var own in faults) findings.AddRange(own);
        List<CitedFile> files = [.. documents.OfType<CitedDocument>().SelectMany(d => d.Files)];
        var isWritten = !isCheck && files.Count > 0
            && FormattedFiles.Write([.. files.Select(f => (Path.Combine(folder, f.File.Path), f.File.Name, f.Before, f.After))], findings);
        return new CitingResult(
            [.. findings.Sorted().Where(f => f.Severity == Severity.Error)], files, [.. documents.OfType<CitedDocument>().SelectMany(d => d.Left)], isWritten);
    }
}

/// <summary>What the citing of an input found and wrote.</summary>
/// <param name="Findings">The errors, by place: documents that cannot be read were left alone.</param>
/// <param name="Files">The files that change, with the figures that are cited in them.</param>
/// <param name="Left">The figures that were left as they are, in order.</param>
/// <param name="IsWritten">Whether the files were written.</param>
internal sealed record CitingResult(IReadOnlyList<Finding> Findings, IReadOnlyList<CitedFile> Files, IReadOnlyList<FoundFigure> Left, bool IsWritten);
