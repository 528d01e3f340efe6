using System.Globalization;

namespace Disclosure.Corpora;

/// <summary>
/// A made-up portal on which everything is harder than in the real one: three units, three years each, two editions, names of forty
/// characters and more, amounts of ten digits, tables without a row and tables with hundreds; beside them one with final accounts and one
/// with the forms that published documents print. The same bytes every time.
/// </summary>
public static class Portal
{
    private const int Records = 236;
    private static readonly int[] Years = [2029, 2030, 2031];

    // Amounts grow to ten digits.
    private static readonly int[] Factors = [3, 4_321, 9_876_543];

    /// <summary>Writes it, from the real input and those of the tests (<c>Disclosure.Tests/Inputs</c>), into a folder.</summary>
    /// <returns>The folder.</returns>
    public static string Write(string input, string inputs, string folder)
    {
        var second = Path.Combine(inputs, "nine");
        Retold.Copy(Path.Combine(input, "editions"), Path.Combine(folder, "editions"));
        Retold.Copy(Path.Combine(second, "editions"), Path.Combine(folder, "editions"));
        Retold.Save(Path.Combine(folder, "site.yaml"), "网站名称: 虚构省样例市测试区政府门户（样例）\n栏目名称: 部门预算公开（样例）\n主办单位: 虚构省样例市测试区财政局（样例）\n联系方式: 预算科，000-0000 0000（工作日）\n");
        for (var i = 0; i < Years.Length; i++)
        {
            Retold.CopyClassifications(input, folder, Years[i]);
            Retold.Write(input, folder, LongNames(Years[i], Factors[i]), (_, text) => WithLongNames(text));
            Retold.Write(input, folder, ManyRows(Years[i], 7 + i), (file, text) => file switch
            {
                "t09.yaml" => WithManyRecords(text),
                "disclosure.yaml" when i == Years.Length - 1 => text + Corrections(Years[i], 7 + i),
                _ => text,
            });
        }
        var (head, unit) = (LongNames(0, 0), ManyRows(0, 0));
        Retold.WriteUnit(Path.Combine(folder, "units", head.Key), head.Name, head.ShortName, "类别: 党政机关和参照公务员法管理的事业单位（样例）\n");
        Retold.WriteUnit(Path.Combine(folder, "units", unit.Key), unit.Name, unit.ShortName, $"主管部门: {head.Key}\n类别: 事业单位\n");
        SecondEdition.Write(second, folder, Years);
        FinalAccounts.Write(second, folder, Years[^1]);
        PrintedForms.Write(Path.Combine(inputs, "printed"), folder);
        return folder;
    }

    private static Fiction LongNames(int year, int factor) => new()
    {
        Year = year,
        Factor = factor,
        Key = "shili-long",
        Name = "虚构省样例市测试区大数据资源归集治理与政务信息系统建设运行保障服务中心（测试区样例网络和信息安全应急指挥调度站）",
        ShortName = "测试区大数据资源归集治理与政务信息系统建设运行保障服务中心（样例）",
    };

    private static Fiction ManyRows(int year, int factor) => new()
    {
        Year = year,
        Factor = factor,
        Key = "shili-rows",
        Name = "样例市测试区多行单位（样例）",
        ShortName = "多行单位（样例）",
    };

    // Published with a day, then corrected: a figure twice, and words of a form.
    private static string Corrections(int year, int factor)
    {
        var total = (407.91m * factor).ToString(CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $$"""
            公开日期: {{year}}-02-06
            更正:
              - {日期: {{year}}-03-05, 位置: 表三/合计/总计, 原为: 1.00, 更正为: 2.00, 原因: 样例：录入时少录几位}
              - {日期: {{year}}-03-08, 位置: 表三/合计/总计, 原为: 2.00, 更正为: {{total}}, 原因: 样例：上一次更正仍少录几位，这里把原因写得长一些，看看一行写不下的时候怎样换行}
              - {日期: {{year}}-04-01, 位置: 表十三/后勤服务支出/基本情况/项目属性, 更正为: 持续性项目, 原因: 样例：漏填}

            """);
    }

    // The same everywhere, so that every table still speaks of the same project; the last word has no place to break.
    private static string WithLongNames(string text) => text
        .Replace("系统及设备运行维护费", "系统及设备运行维护费（各办公区政务网络、门户网站、线路租赁、设备更新改造与安全等级保护测评，样例）", StringComparison.Ordinal)
        .Replace("在职人员体检费", "在职人员体检费SHILI-BUKEFENGE-DE-CHANGCI-2030-0123456789", StringComparison.Ordinal);

    // One record becomes hundreds of a hundredth each; nothing else names it, so every identity holds as before.
    private static string WithManyRecords(string text)
    {
        const string Name = "后勤服务支出（办公楼租金）";
        var lines = text.Split('\n');
        var at = Array.FindIndex(lines, line => line.Contains(Name, StringComparison.Ordinal));
        var amount = lines[at][(lines[at].LastIndexOf(' ') + 1)..^1];
        var part = (decimal.Parse(amount, CultureInfo.InvariantCulture) / Records).ToString("0.00", CultureInfo.InvariantCulture);
        var parts = Enumerable.Range(1, Records).Select(i => lines[at]
            .Replace(Name, $"办公楼租金第{ChineseNumber.Of(i)}处", StringComparison.Ordinal)
            .Replace(amount, part, StringComparison.Ordinal));
        return string.Join('\n', [.. lines[..at], .. parts, .. lines[(at + 1)..]]);
    }
}
