using System.Globalization;
using System.Text;
using Disclosure.Core.Findings;

namespace Disclosure.Pipeline.Changes;

/// <summary>The warnings of a unit as they are left on record, a line each, their files named from the input's folder.</summary>
/// <param name="input">What findings call the input's folder.</param>
internal sealed class KeptWarnings(string input)
{
    private readonly string _within = input + "/";

    /// <summary>Whether a finding is left on record: a warning about a file of the input.</summary>
    public bool Holds(Finding finding) => finding.Severity == Severity.Warning && finding.Place.File.StartsWith(_within, StringComparison.Ordinal);

    /// <summary>Those of some findings that are left on record, as lines.</summary>
    public KeptLines Write(IEnumerable<Finding> findings) => KeptLines.Packed(
    [
        .. findings.Where(Holds).Distinct().Order().Select(f => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture, $"{f.Place.File[_within.Length..]}\t{f.Place.Line}\t{f.Place.Column}\t{f.Id}\t{f.Message.ReplaceLineEndings(" ")}"))),
    ]);

    /// <summary>The warnings again; a line that is none is passed over.</summary>
    public IEnumerable<Finding> Read(KeptLines lines) => lines.Read()
        .Select(l => Encoding.UTF8.GetString(l.Span).Split('\t', 5))
        .Where(f => f.Length == 5)
        .Select(f => Finding.Warning(f[3], new Place(_within + f[0], Number(f[1]), Number(f[2])), f[4]));

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
