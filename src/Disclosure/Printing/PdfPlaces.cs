using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Disclosure.Printing;

/// <summary>On which page of a PDF the places are that its links lead to.</summary>
internal static partial class PdfPlaces
{
    /// <summary>The pages, counted from 1, by the id that the place has in HTML.</summary>
    public static IReadOnlyDictionary<string, int> Of(PdfFile file)
    {
        var root = file.Follow(file.Trailer, "Root");
        var pages = new Dictionary<string, int>(StringComparer.Ordinal);
        AddPages(file, file.Follow(root, "Pages"), pages);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Match place in Place().Matches(file.Follow(root, "Dests")))
        {
            if (pages.TryGetValue(place.Groups[2].Value, out var page)) places[NameOf(place.Groups[1].Value)] = page;
        }
        return places;
    }

    // The pages are the leaves of a tree (ISO 32000-1, 7.7.3).
    private static void AddPages(PdfFile file, string node, Dictionary<string, int> pages)
    {
        foreach (Match kid in Reference().Matches(Kids().Match(node).Groups[1].Value))
        {
            var number = kid.Groups[1].Value;
            var text = file[int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture)];
            if (Kids().IsMatch(text)) AddPages(file, text, pages);
            else pages[number] = pages.Count + 1;
        }
    }

    // A name is UTF-8 with some of its bytes written as #E8 (ISO 32000-1, 7.3.5).
    private static string NameOf(string written)
    {
        var bytes = HexByte().Replace(written, hex => ((char)Convert.ToByte(hex.Groups[1].Value, 16)).ToString());
        return Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(bytes));
    }

    [GeneratedRegex(@"/(\S+) \[(\d+) 0 R ")]
    private static partial Regex Place();

    [GeneratedRegex(@"/Kids \[([^\]]*)\]")]
    private static partial Regex Kids();

    [GeneratedRegex(@"(\d+) 0 R")]
    private static partial Regex Reference();

    [GeneratedRegex("#([0-9A-Fa-f]{2})")]
    private static partial Regex HexByte();
}
