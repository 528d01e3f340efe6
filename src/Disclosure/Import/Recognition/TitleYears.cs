using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Core.Findings;
using Disclosure.Import.Blocks;

namespace Disclosure.Import.Recognition;

/// <summary>Which year a source is of, by its titles.</summary>
internal static partial class TitleYears
{
    private const int LongestTitle = 60;
    private const string ChineseDigits = "〇一二三四五六七八九";

    private static readonly string[] Kinds = ["预算", "决算"];

    /// <summary>The title that first names the year which most of the titles name, and that year; null where none names one, or it is the year that is expected.</summary>
    /// <param name="blocks">All that the source says.</param>
    /// <param name="expected">The year that a person said it is of.</param>
    public static (Origin Origin, string Title, int Year)? Other(IEnumerable<SourceBlock> blocks, int expected)
    {
        var named = blocks.SelectMany(Titles).Select(t => (t.Origin, t.Text, Years: YearsOf(t.Text))).Where(t => t.Years.Count > 0).ToList();
        var counts = named.SelectMany(t => t.Years).CountBy(y => y).ToDictionary();
        if (counts.Count == 0 || counts.GetValueOrDefault(expected) >= counts.Values.Max()) return null;
        var year = counts.Where(c => c.Value == counts.Values.Max()).Max(c => c.Key);
        var first = named.First(t => t.Years.Contains(year));
        return (first.Origin, first.Text, year);
    }

    // A title is short, is no sentence, and speaks of a budget or is called a table; a head over all of a table is one, too.
    private static IEnumerable<(Origin Origin, string Text)> Titles(SourceBlock block) => block switch
    {
        TextBlock text when IsTitle(text.Text) => [(text.Origin, text.Text)],
        GridBlock grid => grid.Cells.Where(c => c.Row < 3 && c.ColumnSpan == grid.Columns && IsTitle(c.Text)).Select(c => (c.Origin, c.Text)),
        _ => [],
    };

    private static bool IsTitle(string text) => text.Length <= LongestTitle && text.TrimEnd() is not ([] or [.., '。' or '；' or '，' or '：' or ':'])
        && (Kinds.Any(k => text.Contains(k, StringComparison.Ordinal)) || text.TrimEnd().EndsWith('表'));

    private static List<int> YearsOf(string title) => [.. Year().Matches(Folded.Name(title)).Select(m => int.Parse(string.Concat(m.Groups[1].Value.Select(Digit)), CultureInfo.InvariantCulture)).Distinct()];

    private static char Digit(char c) => c is '零' or '○' ? '0' : ChineseDigits.IndexOf(c, StringComparison.Ordinal) is >= 0 and var digit ? (char)('0' + digit) : c;

    [GeneratedRegex("(?<![0-9〇零○一二三四五六七八九])(20[0-9]{2}|二[〇零○][〇零○一二三四五六七八九]{2})年", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Year();
}
