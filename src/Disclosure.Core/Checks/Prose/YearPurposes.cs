using System.Globalization;
using System.Text.RegularExpressions;

namespace Disclosure.Core.Checks.Prose;

/// <summary>Finds purposes and goals that say what year they are for: 用于支付 2029 年度物业费, 2029 年度机房电费.</summary>
internal static partial class YearPurposes
{
    private const int Reach = 24;

    /// <summary>
    /// The first purpose for a year before the budget's, from its verb (or its year where it begins with that) to behind 年; null when
    /// there is none. Contracts, dues, rewards and works of an earlier year are rightly paid for later.
    /// </summary>
    public static (int Start, int End)? Stale(PlainText words, int budgetYear)
    {
        foreach (Match match in Purpose().Matches(words.Text))
        {
            var group = match.Groups["year"];
            var year = int.Parse(group.Value, CultureInfo.InvariantCulture);
            if (year >= budgetYear || year < budgetYear - 20 || Sources().IsMatch(match.Groups["between"].ValueSpan)) continue;
            var end = group.Index + group.Length + 1;
            var rest = words.Text.AsSpan(end, Math.Min(Reach, words.Text.Length - end));
            var isNamed = match.Groups["verb"].Length > 0 || rest.StartsWith("度");
            if (isNamed && !Later().IsMatch(rest)) return (match.Index, end);
        }
        return null;
    }

    [GeneratedRegex("(?:(?<verb>用于|支付|保障|完成|编制|缴纳|开展|实施)(?<between>[^，。;:\n0-9〔(]{0,24})|^)(?<year>[12][0-9]{3})年(?![底末前后初间中以0-9])")]
    private static partial Regex Purpose();

    // What comes from an earlier year is not for it.
    [GeneratedRegex("根据|依据|按|自|从|截[至止]|比|较|参[照考]|第")]
    private static partial Regex Sources();

    [GeneratedRegex("^[^，。;\n]*?(?:合同|尾款|欠|结[转算余]|质保|[余剩]|签订|建成|购的|购置的|决算|审计|执行|文件|号|竣工|考核|评价|奖|验收|以来|起|未|应付|跨年|至|-|—)")]
    private static partial Regex Later();
}
