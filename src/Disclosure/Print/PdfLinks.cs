using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Core.Findings;

namespace Disclosure.Print;

/// <summary>Says of every link in a PDF in words where it leads (ISO 14289-1, 7.18.5): the heading there, else the address.</summary>
internal static partial class PdfLinks
{
    private const double Tolerance = 1; // in points

    /// <summary>Describes them.</summary>
    public static void Describe(PdfFile file)
    {
        var places = Place().Matches(file.Follow(file.Follow(file.Trailer, "Root"), "Dests")).ToDictionary(p => p.Groups[1].Value, PointOf, StringComparer.Ordinal);
        var headings = Headings(file).ToLookup(h => h.Point.Page, StringComparer.Ordinal);
        for (var number = 0; number < file.Count; number++)
        {
            if (!file[number].Contains("/Subtype /Link\n", StringComparison.Ordinal)) continue;
            var name = Destination().Match(file[number]).Groups[1].Value;
            var words = places.TryGetValue(name, out var point) ? HeadingAt(headings[point.Page], point) ?? name : PdfText.Read(file[number], "URI");
            if (words.Length > 0) file.Enter(number, "Contents", PdfText.Write(words));
        }
    }

    // A place begins above its heading, or with it.
    private static string? HeadingAt(IEnumerable<(string Title, (string Page, double Height) Point)> headings, (string Page, double Height) place) =>
        headings.Where(h => h.Point.Height <= place.Height + Tolerance).OrderByDescending(h => h.Point.Height).Select(h => h.Title).FirstOrDefault();

    private static IEnumerable<(string Title, (string Page, double Height) Point)> Headings(PdfFile file)
    {
        for (var number = 0; number < file.Count; number++)
        {
            if (Bookmark().Match(file[number]) is { Success: true } bookmark) yield return (PdfText.Read(file[number], "Title"), PointOf(bookmark));
        }
    }

    private static (string Page, double Height) PointOf(Match place) =>
        (place.Groups["page"].Value, double.Parse(place.Groups["height"].Value, NumberStyles.Float, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"/(\S+) \[(?<page>\d+) 0 R /XYZ \S+ (?<height>[-.\d]+) ", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Place();

    [GeneratedRegex(@"\n/Dest \[(?<page>\d+) 0 R /XYZ \S+ (?<height>[-.\d]+) ", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Bookmark();

    [GeneratedRegex(@"\n/Dest /([^\s<>]+)", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Destination();
}
