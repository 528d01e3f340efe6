using System.Globalization;
using System.Text;
using Disclosure.Core.Findings;

namespace Disclosure.Pipeline.Changes;

/// <summary>The warnings of a unit as they are left on record, a line each, their files named from the input's folder.</summary>
/// <param name="input">What findings call the input's folder.</param>
internal sealed class KeptWarnings(string input)
{
    /// <summary>The warnings of a unit that are about files of the input, as lines.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Write(IEnumerable<Finding> findings)
    {
        var within = input + "/";
        return [.. findings.Where(f => f.Severity == Severity.Warning && f.Place.File.StartsWith(within, StringComparison.Ordinal)).Distinct().Order().Select(f =>
            (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(string.Create(
                CultureInfo.InvariantCulture, $"{f.Place.File[within.Length..]}\t{f.Place.Line}\t{f.Place.Column}\t{f.Id}\t{f.Message.ReplaceLineEndings(" ")}")))];
    }

    /// <summary>The warnings again; a line that is none is passed over.</summary>
    public IEnumerable<Finding> Read(IEnumerable<ReadOnlyMemory<byte>> lines) => lines
        .Select(l => Encoding.UTF8.GetString(l.Span).Split('\t', 5))
        .Where(f => f.Length == 5)
        .Select(f => Finding.Warning(f[3], new Place($"{input}/{f[0]}", Number(f[1]), Number(f[2])), f[4]));

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
