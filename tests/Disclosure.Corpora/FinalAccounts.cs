using System.Globalization;

namespace Disclosure.Corpora;

/// <summary>
/// The unit of the made-up portal that publishes final accounts beside its budget, by the tests' second edition: less was spent on one
/// purpose, the rest as planned; the narrative sets the plan and what came of it side by side in tables of its own.
/// </summary>
internal static class FinalAccounts
{
    private const string Name = "虚构省样例县决算单位（样例）";

    private const string Narrative = """


        ## 二、预算执行

        预算与决算的对照如下（金额单位：元）：

        | 用途 | 年初预算 | 决算 | 完成率 | 说明 |
        | --- | ---: | ---: | ---: | --- |
        | 热线答复 | 400000.00 | [400000.00](附表2/100101/合计) | 100% | 按预算执行 |
        | 窗口答复 | 300000.00 | [280000.00](附表2/100102/合计) | 93.33% | 样例：窗口的设备用得比原来打算的久，当年没有更换，这里把说明写得长一些，看看一格写不下的时候怎样换行 |
        | 场馆翻新 | 200000.00 | [200000.00](附表2/200101/合计) | 100% | 按预算执行 |

        | 时间 | 事项 |
        | --- | --- |
        | 三月 | 样例窗口迁址 |

        """;

    /// <summary>Writes the unit with both documents of a year, and the edition of its final accounts.</summary>
    public static void Write(string second, string folder, int year)
    {
        Retold.Copy(Path.Combine(second, "editions", "nine"), Path.Combine(folder, "editions", "nine-final"), (_, text) => text
            .Replace("文种: 部门预算", "文种: 部门决算", StringComparison.Ordinal)
            .Replace("年度收支公开", "年度收支决算", StringComparison.Ordinal)
            .Replace("口径: 预算", "口径: 决算", StringComparison.Ordinal));
        var unit = Path.Combine(folder, "units", "shili-final");
        Retold.WriteUnit(unit, Name, "决算单位（样例）");
        var number = year.ToString(CultureInfo.InvariantCulture);
        var budget = Path.Combine(second, "units", "xugou-test", number);
        Retold.Copy(budget, Path.Combine(unit, number), (_, text) => Named(text));
        Retold.Copy(budget, Path.Combine(unit, number + "-final"), (file, text) => Spent(file, Named(text)));
    }

    private static string Named(string text) => text.Replace("虚构省样例县测试局", Name, StringComparison.Ordinal);

    private static string Spent(string file, string text) => file switch
    {
        "disclosure.yaml" => "版式: nine-final\n",
        "situation.md" => text.TrimEnd() + Narrative,
        "a1.yaml" => Replaced(text, ("10: 700000.00", "10: 680000.00"), ("结余: /", "结余: 20000.00")),
        "a2.yaml" => Replaced(text,
            ("\"900,000.00\", 人员: 600000.00, 公用: 300000.00", "\"880,000.00\", 人员: 600000.00, 公用: 280000.00"),
            ("700000.00, 人员: 600000.00, 公用: 100000.00", "680000.00, 人员: 600000.00, 公用: 80000.00"),
            ("300000.00, 人员: 200000.00, 公用: 100000.00", "280000.00, 人员: 200000.00, 公用: 80000.00")),
        "a5.yaml" => Replaced(text,
            ("年: 600000.00, 占比: 66.67%,", "年: 600000.00, 占比: 68.18%,"),
            ("年: 300000.00, 占比: 33.33%,", "年: 280000.00, 占比: 31.82%,"),
            ("年: 900000.00, 占比: 100.00%,", "年: 880000.00, 占比: 100.00%,")),
        _ => text,
    };

    private static string Replaced(string text, params (string Found, string Put)[] changes) =>
        changes.Aggregate(text, (changed, change) => changed.Contains(change.Found, StringComparison.Ordinal)
            ? changed.Replace(change.Found, change.Put, StringComparison.Ordinal)
            : throw new InvalidOperationException($"“{change.Found}” is not in the file that the final accounts are made from."));
}
