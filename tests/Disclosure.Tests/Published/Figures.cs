using System.Text.RegularExpressions;

namespace Disclosure.Tests.Published;

/// <summary>Every figure in a text: amounts, percentages, codes, years, telephone numbers, and the signs printed with them.</summary>
internal static partial class Figures
{
    /// <summary>The figures of a text, sorted, each as often as it is printed.</summary>
    public static IReadOnlyList<string> Of(string text) => [.. Figure().Matches(text).Select(m => m.Value).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\d+(?:\.\d+)*%?|[/×≥≤²*+=]")]
    private static partial Regex Figure();
}
