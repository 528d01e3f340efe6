using System.Text.RegularExpressions;

namespace Disclosure.Tests.Published;

/// <summary>
/// Compares a published table with one of the site, in both directions. Each line of the site is looked for in the
/// published text, after the line before it, and taken out; then each label is taken out once. What cannot be found is
/// not in the source; what remains is not in the site.
/// </summary>
internal static class TableComparison
{
    private const char Taken = '\n';

    /// <summary>What differs, in words; nothing when every character of the one stands in the other.</summary>
    public static IReadOnlyList<string> Differences(string published, SheetText sheet)
    {
        var rest = FormDifferences.ApplyTo(published);
        var differences = new List<string>();
        var from = 0;
        foreach (var line in sheet.Lines) differences.AddRange(Take(line, ref rest, ref from));
        foreach (var label in sheet.Labels.OrderByDescending(l => l.Length))
        {
            from = 0;
            differences.AddRange(Take(label, ref rest, ref from));
        }
        var left = rest.Split(Taken, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return [.. differences, .. left.Select(t => $"not in the site: {t}")];
    }

    private static string[] Take(string text, ref string rest, ref int from)
    {
        var place = new Regex(Whole(text)).Match(rest, from);
        if (!place.Success) return [$"not in the source here: {text}"];
        rest = rest.Remove(place.Index, place.Length).Insert(place.Index, Taken.ToString());
        from = place.Index + 1;
        return [];
    }

    // A figure is found as a whole only: 10 is not in 100, nor 0 in 0.00.
    private static string Whole(string text)
    {
        var before = char.IsAsciiDigit(text[0]) ? @"(?<![\d.])" : "";
        var after = char.IsAsciiDigit(text[^1]) ? @"(?!\.?\d|%)" : "";
        return before + Regex.Escape(text) + after;
    }
}
