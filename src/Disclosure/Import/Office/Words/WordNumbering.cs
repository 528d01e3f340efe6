using System.Xml.Linq;

namespace Disclosure.Import.Office.Words;

/// <summary>Counts the numbered paragraphs of a Word file, which holds no numbers, as Word does when it prints them.</summary>
internal sealed class WordNumbering
{
    private const int MostLevels = 9;

    private readonly Dictionary<string, XElement> _abstract = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int?[]> _counts = new(StringComparer.Ordinal);
    private readonly HashSet<(string Number, int Level)> _restarted = [];

    /// <summary>Takes the part of numberings, or null where a file has none.</summary>
    public WordNumbering(XElement? part)
    {
        foreach (var list in part?.Children("abstractNum") ?? []) _abstract.TryAdd(list.Value("abstractNumId") ?? "", list);
        foreach (var number in part?.Children("num") ?? []) _numbers.TryAdd(number.Value("numId") ?? "", number);
    }

    /// <summary>The number of the next paragraph of a list as printed, with its blank; blank where the list is not there.</summary>
    /// <param name="id">Which list it is.</param>
    /// <param name="level">Its level, from 0.</param>
    public string Next(string id, int level)
    {
        if (level is < 0 or >= MostLevels || !_numbers.TryGetValue(id, out var number)) return "";
        var list = number.ChildValue("abstractNumId") ?? "";
        if (LevelOf(number, level) is not { } form) return "";
        Count(id, list, number, level);
        var text = form.Child("lvlText")?.Value("val") ?? "";
        var printed = form.ChildValue("numFmt") == "bullet" ? WordSymbols.Bullet(text) : Numbers(text, number, list, form.Flag("isLgl") == true);
        if (printed.Length == 0) return "";
        // A gap of a tab or a blank is seen behind Latin signs; Chinese ones have their own.
        return (form.ChildValue("suff") ?? "tab") == "nothing" || printed[^1] >= '\u2e80' ? printed : printed + " ";
    }

    private void Count(string id, string list, XElement number, int level)
    {
        if (!_counts.TryGetValue(list, out var counts)) _counts[list] = counts = new int?[MostLevels];
        var restart = Override(number, level)?.ChildValue("startOverride");
        if (restart is not null && _restarted.Add((id, level))) counts[level] = null;
        counts[level] = counts[level] is { } last ? last + 1 : OfficeXml.Number(restart) ?? Start(number, level);
        // Levels above that were passed over count as begun.
        for (var above = 0; above < level; above++) counts[above] ??= Start(number, above);
        for (var below = level + 1; below < MostLevels; below++)
        {
            if (LevelOf(number, below).ChildValue("lvlRestart") is not { } after || (OfficeXml.Number(after) is { } from && from > level)) counts[below] = null;
        }
    }

    private string Numbers(string text, XElement number, string list, bool isLegal)
    {
        for (var i = 0; i < MostLevels; i++)
        {
            var sign = FormattableString.Invariant($"%{i + 1}");
            if (!text.Contains(sign, StringComparison.Ordinal)) continue;
            var format = isLegal ? "decimal" : LevelOf(number, i).ChildValue("numFmt") ?? FormatElsewhere(LevelOf(number, i)) ?? "decimal";
            text = text.Replace(sign, ListNumber.Of(_counts[list][i] ?? Start(number, i), format), StringComparison.Ordinal);
        }
        return ShownText.Of(text);
    }

    // Newer kinds of numbers stand in a choice, with an older kind for older programs.
    private static string? FormatElsewhere(XElement? level) =>
        level?.Child("AlternateContent")?.Elements().Select(c => c.ChildValue("numFmt")).OfType<string>().LastOrDefault();

    private int Start(XElement number, int level) => OfficeXml.Number(LevelOf(number, level).ChildValue("start")) ?? 1;

    private XElement? LevelOf(XElement number, int level) => Override(number, level)?.Child("lvl") ?? Level(_abstract.GetValueOrDefault(number.ChildValue("abstractNumId") ?? ""), level);

    private static XElement? Level(XElement? list, int level) => list?.Children("lvl").FirstOrDefault(l => OfficeXml.Number(l.Value("ilvl")) == level);

    private static XElement? Override(XElement number, int level) => number.Children("lvlOverride").FirstOrDefault(l => OfficeXml.Number(l.Value("ilvl")) == level);
}
