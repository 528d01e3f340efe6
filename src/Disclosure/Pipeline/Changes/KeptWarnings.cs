using System.Globalization;
using System.Text;
using Disclosure.Core.Findings;

namespace Disclosure.Pipeline.Changes;

/// <summary>
/// The warnings of a unit as they are left on record, a line each, with the folders of the documents in which it was found; their files are
/// named from the input's folder.
/// </summary>
/// <param name="input">What findings call the input's folder.</param>
internal sealed class KeptWarnings(string input)
{
    private const char Between = ',';
    private const int Fields = 6;

    // What is printed again each time though nothing was changed, before nobody reads it any more.
    private const int MostRepeated = 200;

    private readonly string _within = input + "/";

    /// <summary>Whether a finding is left on record: a warning about a file of the input.</summary>
    public bool Holds(Finding finding) => finding.Severity == Severity.Warning && finding.Place.File.StartsWith(_within, StringComparison.Ordinal);

    /// <summary>Those of some findings that are left on record, as lines; what several documents have found is one.</summary>
    /// <param name="found">The findings by the folder of the document in which they were found.</param>
    public KeptLines Write(IEnumerable<(string Folder, Finding Finding)> found) => KeptLines.Packed(
    [
        .. found.Where(f => Holds(f.Finding)).GroupBy(f => f.Finding, f => f.Folder).OrderBy(g => g.Key).Select(g => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(Line(g.Key, g))),
    ]);

    /// <summary>The warnings again; a line that is none is passed over.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="folder">The folder of the only document whose warnings are wanted; null for all.</param>
    public IEnumerable<Finding> Read(KeptLines lines, string? folder = null) => lines.Read()
        .Select(l => Encoding.UTF8.GetString(l.Span).Split('\t', Fields))
        .Where(f => f.Length == Fields && (folder is null || f[0].Split(Between).Contains(folder, StringComparer.Ordinal)))
        .Select(f => Finding.Warning(f[4], new Place(_within + f[1], Number(f[2]), Number(f[3])), f[5]));

    /// <summary>The warnings of units that stay, as far as a person would read them: when there are more, they are only counted.</summary>
    public IEnumerable<Finding> ReadAgain(IEnumerable<BuiltUnit> units) => Untold(units) > 0 ? [] : units.SelectMany(u => Read(u.Warnings));

    /// <summary>How many warnings of units that stay are not told again.</summary>
    public static int Untold(IEnumerable<BuiltUnit> units) => units.Sum(u => u.Warnings.Count) is > MostRepeated and var many ? many : 0;

    private string Line(Finding finding, IEnumerable<string> folders) => string.Create(
        CultureInfo.InvariantCulture,
        $"{string.Join(Between, folders.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))}\t{finding.Place.File[_within.Length..]}\t{finding.Place.Line}\t{finding.Place.Column}\t{finding.Id}\t{finding.Message.ReplaceLineEndings(" ")}");

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
