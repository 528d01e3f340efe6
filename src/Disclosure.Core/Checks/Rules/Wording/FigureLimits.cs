using System.Text.RegularExpressions;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Findings;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Rules.Wording;

/// <summary>Tells figures of rules from figures of the budget: 「单价 50 万元以上的设备」, 「不超过 200 万元」, 「缴费比例 16%」.</summary>
internal static partial class FigureLimits
{
    private const int Reach = 16;

    /// <summary>Whether a figure is a limit, a tariff or a rate that a rule sets.</summary>
    public static bool IsLimit(PlainText words, ProseFigure figure)
    {
        var text = words.Text;
        if (Behind().IsMatch(text.AsSpan()[figure.End..Math.Min(text.Length, figure.End + Reach)])) return true;
        var start = Math.Max(words.ClauseStart(figure.Start), figure.Start - Reach);
        var before = text.AsSpan()[start..figure.Start];
        return Before().IsMatch(before) || (!figure.IsMoney && ByRule().IsMatch(before));
    }

    [GeneratedRegex(@"^(?:\(含\)|\(不含\)|含)?(?:" + WordLists.BehindLimits + ")", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Behind();

    [GeneratedRegex("(?:" + WordLists.BeforeLimits + ")(?:为|是|约|人民币|达到|:)?$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Before();

    [GeneratedRegex("(?:" + WordLists.RatesByRule + ")[^，。;]{0,6}$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex ByRule();
}
