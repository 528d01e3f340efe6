using System.Globalization;
using System.Text;

namespace Disclosure.Corpora;

/// <summary>Hundreds of made-up subjects in three levels, with amounts that add up.</summary>
internal sealed class CodeTree(int groups, int sections, int items)
{
    private const decimal Staff = 4000.00m;
    private const decimal Office = 1234.56m;

    /// <summary>The classification that names them.</summary>
    public string Classification()
    {
        var text = new StringBuilder("名称: 用途分类\n说明: 虚构的用途分类，只供测试\n层级:\n  大类: 2\n  中类: 4\n  小类: 6\n科目:\n");
        foreach (var code in Codes()) text.Append(CultureInfo.InvariantCulture, $"  \"{code}\": 样例用途{Words(code)}\n");
        return text.ToString();
    }

    /// <summary>The table with a row for each.</summary>
    public string Table()
    {
        var text = new StringBuilder(Row("合计", groups * sections * items));
        foreach (var code in Codes()) text.Append(Row(code, code.Length switch { 2 => sections * items, 4 => items, _ => 1 }));
        return text.ToString();
    }

    /// <summary>The table of totals: two groups are named, the rest is 结余.</summary>
    public string Totals()
    {
        var (group, all) = (Amount(sections * items), Amount(groups * sections * items));
        var rest = (Staff + Office) * (groups - 2) * sections * items;
        return $"来源:\n  财政安排: {all}\n  来源合计: {all}\n去向:\n  10: {group}\n  20: {group}\n  结余: {Text(rest)}\n  去向合计: {all}\n";
    }

    // 10, 20, 30: the second edition's first table names 10 and 20.
    private IEnumerable<string> Codes()
    {
        for (var a = 1; a <= groups; a++)
        {
            yield return $"{a}0";
            for (var b = 1; b <= sections; b++)
            {
                yield return $"{a}0{b:00}";
                for (var c = 1; c <= items; c++) yield return $"{a}0{b:00}{c:00}";
            }
        }
    }

    private static string Words(string code) =>
        string.Concat(code.Chunk(2).Select(step => ChineseNumber.Of(int.Parse(step, CultureInfo.InvariantCulture)) + "之")).TrimEnd('之');

    private static string Row(string key, int count) => $"{key}: {{合计: {Amount(count)}, 人员: {Text(Staff * count)}, 公用: {Text(Office * count)}}}\n";

    private static string Amount(int count) => Text((Staff + Office) * count);

    private static string Text(decimal amount) => amount.ToString("0.00", CultureInfo.InvariantCulture);
}
