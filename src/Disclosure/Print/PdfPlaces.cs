using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Disclosure.Core.Findings;

namespace Disclosure.Print;

/// <summary>On which page of a PDF the places are that its links lead to.</summary>
internal static partial class PdfPlaces
{
    /// <summary>The pages, counted from 1, by the id that the place has in HTML.</summary>
    public static IReadOnlyDictionary<string, int> Of(PdfFile file)
    {
        var root = file.Follow(file.Trailer, "Root");
        var pages = PagesBelow(file, file.Follow(root, "Pages"));
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Match place in Place().Matches(file.Follow(root, "Dests")))
        {
            if (pages.TryGetValue(place.Groups[2].Value, out var page)) places[NameOf(place.Groups[1].Value)] = page;
        }
        return places;
    }

    // The pages are the leaves of a tree (ISO 32000-1, 7.7.3). What is no tree is not followed round and round.
    private static Dictionary<string, int> PagesBelow(PdfFile file, string root)
    {
        var pages = new Dictionary<string, int>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>(KidsOf(root));
        while (waiting.TryPop(out var number))
        {
            if (!seen.Add(number) || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index)) continue;
            if (file[index].Length > 0 && !Kids().IsMatch(file[index])) pages[number] = pages.Count + 1;
            foreach (var kid in KidsOf(file[index])) waiting.Push(kid);
        }
        return pages;
    }

    // The last one first, as a stack gives them back the other way round.
    private static IEnumerable<string> KidsOf(string node) =>
        Reference().Matches(Kids().Match(node).Groups[1].Value).Select(kid => kid.Groups[1].Value).Reverse();

    // A name is UTF-8 with some of its bytes written as #E8 (ISO 32000-1, 7.3.5).
    private static string NameOf(string written)
    {
        var bytes = HexByte().Replace(written, hex => ((char)Convert.ToByte(hex.Groups[1].Value, 16)).ToString());
        return Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(bytes));
    }

    [GeneratedRegex(@"/(\S+) \[(\d+) 0 R ", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Place();

    [GeneratedRegex(@"/Kids \[([^\]]*)\]", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Kids();

    [GeneratedRegex(@"(\d+) 0 R", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Reference();

    [GeneratedRegex("#([0-9A-Fa-f]{2})", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex HexByte();
}
