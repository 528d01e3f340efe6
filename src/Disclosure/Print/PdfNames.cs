using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Core.Findings;

namespace Disclosure.Print;

/// <summary>
/// Names the elements of a PDF's structure by their order. Chromium calls them by its own count of the nodes of a page, which now and
/// then has one more: the same budget gives the same bytes each time.
/// </summary>
internal static partial class PdfNames
{
    /// <summary>Gives each name (ISO 32000-1, 14.7.2, <c>ID</c>) the number of its place among all; their order, which the tree of names needs, stays.</summary>
    public static void Number(PdfFile file)
    {
        var texts = Enumerable.Range(0, file.Count).Where(n => !file[n].Contains(" stream\n", StringComparison.Ordinal)).ToList();
        var names = texts.SelectMany(n => Name().Matches(file[n])).Select(m => m.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select((name, i) => (name, i)).ToDictionary(n => n.name, n => string.Create(CultureInfo.InvariantCulture, $"(node{n.i + 1:D8})"), StringComparer.Ordinal);
        foreach (var number in texts) file[number] = Name().Replace(file[number], m => names[m.Value]);
    }

    [GeneratedRegex(@"\(node\d{8}\)", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Name();
}
