using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Language;

/// <summary>An amount and the parts that a sentence divides it into.</summary>
/// <param name="Whole">The amount.</param>
/// <param name="Parts">Its parts, in order; none of them again divided.</param>
internal sealed record StatedDivision(StatedAmount Whole, IReadOnlyList<StatedAmount> Parts)
{
    private static readonly string[][] Complete = [.. WordLists.Of(WordLists.CompleteParts).Select(row => row.Split('+'))];

    /// <summary>Whether the parts follow the whole at once.</summary>
    public required bool IsAdjacent { get; init; }

    /// <summary>Whether the words that divide say that these are all parts.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>Whether the parts are all that there are: by the words that divide, by their names, or because the whole is called after them.</summary>
    public bool IsComplete => Parts.Count > 1 && (IsWhole || IsNamedAfter || Array.Exists(Complete, IsAll));

    /// <summary>By how much the parts are more than the whole, in 元; less than nothing where they are less.</summary>
    public decimal Difference => Parts.Sum(p => p.Figure.Plain) - Whole.Figure.Plain;

    /// <summary>Whether they add up to it, as far as they are rounded; nothing is not rounded.</summary>
    public bool AddsUp => Math.Abs(Difference) <= Whole.Figure.Half + Parts.Where(p => p.Figure.Value != 0).Sum(p => p.Figure.Half);

    /// <summary>Whether they are all the parts and miss it by no more than rounding explains, all of them printed to the same place.</summary>
    public bool IsRounded => IsComplete && AddsUp && Difference != 0 && Parts.All(p => p.Figure.IsPrintedAs(Whole.Figure) || p.Figure.Value == 0);

    /// <summary>Whether one part is the sum of those behind it, or the whole itself: what divides it again was not said.</summary>
    public bool IsNested
    {
        get
        {
            for (var i = 0; i + 1 < Parts.Count; i++)
            {
                var sum = 0m;
                for (var j = i + 1; j < Parts.Count; j++)
                {
                    sum += Parts[j].Figure.Plain;
                    if (sum > 0 && sum == Parts[i].Figure.Plain) return true;
                }
            }
            return Parts.Count > 1 && Parts.Any(p => p.Figure.Plain == Whole.Figure.Plain);
        }
    }

    // 会议费和培训费: both are its parts.
    private bool IsNamedAfter => Whole.Name.AsSpan().ContainsAny('和', '及', '、') && Parts.All(p => p.Name.Length > 1 && Whole.Name.Contains(p.Name, StringComparison.Ordinal));

    private bool IsAll(string[] names) => names.Length == Parts.Count
        && Array.TrueForAll(names, n => Parts.Any(p => p.Label.Contains(n, StringComparison.Ordinal)));
}

/// <summary>Finds the amounts that sentences divide, and their parts.</summary>
internal static partial class StatedDivisions
{
    private const int MostParts = 64;
    private const int Reach = 60;

    /// <summary>The divisions of a passage, in order.</summary>
    public static IEnumerable<StatedDivision> In(PlainText words, IReadOnlyList<StatedAmount> stated)
    {
        if (stated.Count < 2) yield break;
        foreach (Match mark in Division().Matches(words.Text))
        {
            var count = SortedOrder.CountWhile(stated, s => s.Figure.End <= mark.Index);
            if (count == 0 || stated[count - 1] is not { Figure.Value: >= 0 } whole) continue;
            var gap = words.Text.AsSpan(whole.Figure.End, mark.Index - whole.Figure.End);
            var isAdjacent = gap.TrimStart("，。;:(") is [];
            // 「决算 10 万元，比上年减少。其中」: the whole stands further off, and words of another thing between.
            if (!isAdjacent && gap.ContainsAny(":(")) continue;
            var end = EndOf(words, mark.Index);
            if (Parts(words.Text, stated, count, mark.Index + mark.Length, end) is not { Count: > 0 } parts) continue;
            var isWhole = All().IsMatch(mark.Value) || parts.Count == CountBefore(words, mark.Index);
            yield return new StatedDivision(whole, parts) { IsAdjacent = isAdjacent, IsWhole = isWhole };
        }
    }

    // 「项目共 4 个，资金 598.46 万元。其中」: as many parts as were counted are all of them; null where nothing was.
    private static int? CountBefore(PlainText words, int mark)
    {
        var start = Math.Max(0, mark - Reach);
        return Counted().Match(words.Text[start..mark]) is { Success: true } counted ? int.Parse(counted.Groups["count"].ValueSpan, CultureInfo.InvariantCulture) : null;
    }

    // In a parenthesis the parts end where it does.
    private static int EndOf(PlainText words, int place)
    {
        var end = words.SentenceEnd(place);
        var depth = 0;
        for (var i = place; i < end; i++)
        {
            depth += words.Text[i] == '(' ? 1 : words.Text[i] == ')' ? -1 : 0;
            if (depth < 0) return i;
        }
        return end;
    }

    // Null where an amount has no name: then it is no part of a list.
    private static List<StatedAmount>? Parts(string text, IReadOnlyList<StatedAmount> stated, int first, int start, int end)
    {
        var parts = new List<StatedAmount>();
        var open = start;
        for (var i = first; i < stated.Count && i < first + MostParts && stated[i].Figure.Start < end; i++)
        {
            var (figure, label) = (stated[i].Figure, stated[i].Label);
            var between = text.AsSpan()[open..figure.Start];
            if (Other().IsMatch(between)) break;
            if (IsInside(text, start, figure.Start)) continue;
            if (label.Length == 0 || figure.Value < 0) return null;
            if (Earlier().IsMatch(label)) continue;
            open = figure.End;
            parts.Add(stated[i]);
        }
        return parts;
    }

    // In a parenthesis, or behind another 其中 up to the end of its clause.
    private static bool IsInside(string text, int start, int place)
    {
        var depth = 0;
        for (var i = start; i < place; i++) depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
        if (depth > 0) return true;
        var from = Math.Max(start, text.AsSpan(0, place).LastIndexOf(';') + 1);
        return Division().IsMatch(text.AsSpan()[from..place]);
    }

    [GeneratedRegex("(?:" + WordLists.Divisions + ")(?:有|了)?[，:]?", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Division();

    [GeneratedRegex(WordLists.WholeDivisions, RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex All();

    [GeneratedRegex("共(?:计|有)?(?<count>[0-9]{1,2})[个项]", RegexOptions.RightToLeft, MatchLimit.Milliseconds)]
    private static partial Regex Counted();

    // Another division of the same: by subject, by source.
    [GeneratedRegex("按[^，。;]{0,16}(?:分|类|科目|性质|来源|用途)", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Other();

    [GeneratedRegex("比|较|" + WordLists.LastYear + "|标准|每|单价|限额", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Earlier();
}
