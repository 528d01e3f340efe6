using System.Globalization;

namespace Disclosure.Tests.Comparison.Differences;

/// <summary>
/// The input of a unit that does not exist, 2026 to 2030 without 2028: a project renamed, one split, two merged, a subject renamed
/// and one recoded, an indicator moved, an edition changed, a figure corrected after it was published, and one of an earlier year given anew.
/// </summary>
internal static class FiveYears
{
    /// <summary>The name of the unit's folder.</summary>
    public const string Unit = "shili-years";

    /// <summary>The years that there are.</summary>
    public static MadeUpYear[] Years { get; } =
    [
        new(2026)
        {
            Projects = [("机房用电", 15.00m), ("系统维护", 25.00m), ("网络建设", 30.00m)],
            Running = 60.00m, Housing = ("2210201", 5.00m), ProjectSubject = "科技条件专项", Edition = "shili",
            Earlier = ((58.00m, 50.00m), (57.00m, 48.00m)),
            Indicator = ("数量指标", "机房供电时间", "7*24 小时"),
            StatedReason = "2026 年总支出 135.00 万元。其中项目支出 70.00 万元，比 2025 年增加 20.00 万元，主要原因是开始建设网络。",
        },
        new(2027)
        {
            Projects = [("机房用电", 16.50m), ("信息系统维护", 25.00m), ("网络建设", 30.00m)],
            Running = 61.00m, Housing = ("2210201", 5.00m), ProjectSubject = "科技条件专项", Edition = "shili",
            Earlier = ((65.00m, 70.00m), (58.00m, 50.00m)),
            Indicator = ("数量指标", "机房供电时间", "7*24 小时"),
            StatedReason = "2027 年总支出 137.50 万元。其中项目支出 71.50 万元，比 2026 年增加 1.50 万元，主要原因是电价上调。机房用电 16.50 万元。",
        },
        new(2029)
        {
            Projects = [("机房用电", 16.50m), ("信息系统维护", 25.00m), ("光纤租赁", 12.00m), ("设备更新", 18.00m)],
            Running = 75.00m, Housing = ("2210201", 5.50m), ProjectSubject = "科研条件专项", Edition = "shili",
            Earlier = ((67.00m, 72.00m), (66.00m, 71.50m)),
            Indicator = ("质量指标", "机房供电时间", "7*24 小时不间断"),
            StatedReason = "2029 年总支出 152.00 万元。其中机构运行 75.00 万元，因人员增加而增加。项目支出 71.50 万元。",
        },
        new(2030)
        {
            Projects = [("机房用电", 16.50m), ("信息系统维护", 40.00m), ("网络运行", 30.00m)],
            Running = 76.00m, Housing = ("2210211", 5.50m), ProjectSubject = "科研条件专项", Edition = "shili-2030",
            Earlier = ((80.50m, 71.50m), (67.00m, 73.00m)),
            Indicator = ("质量指标", "机房供电时间", "7*24 小时不间断"),
            StatedReason = "2030 年总支出 168.00 万元。其中项目支出 86.50 万元，比 2029 年增加 15.00 万元，主要原因是系统要升级。信息系统维护 40.00 万元。",
            Corrections = "公开日期: 2030-02-06\n更正:\n  - {日期: 2030-03-01, 位置: 表三/信息系统维护/总计, 原为: 4.00, 更正为: 40.00, 原因: 样例：少录一位}\n",
        },
    ];

    /// <summary>Writes the input into a folder.</summary>
    public static void Write(string folder)
    {
        Save(folder, "site.yaml", "网站名称: 样例门户\n");
        Save(folder, $"units/{Unit}/unit.yaml", "名称: 样例市测试区五年虚构单位\n简称: 五年虚构单位\n");
        FiveYearEditions.Write(folder);
        foreach (var year in Years) Write(folder, year);
    }

    /// <summary>Writes one year of it.</summary>
    public static void Write(string folder, MadeUpYear year)
    {
        var number = year.Year.ToString(CultureInfo.InvariantCulture);
        var unit = $"units/{Unit}/{number}/";
        Save(folder, $"classifications/{number}/function.yaml", $"""
            名称: 功能分类
            层级:
              类: 3
              款: 5
              项: 7
            科目:
              "206": 科学技术支出
              "20605": 科技条件与服务
              "2060501": 机构运行
              "2060503": {year.ProjectSubject}
              "221": 住房保障支出
              "22102": 住房改革支出
              "{year.Housing.Code}": 住房公积金

            """);
        Save(folder, unit + "disclosure.yaml", $"版式: {year.Edition}\n{year.Corrections}");
        Save(folder, unit + "explanation.md", $"## 一、收支情况\n\n{year.StatedReason}\n\n## 二、其他事项\n\n本单位没有车辆。\n");
        Save(folder, unit + "tables/t01.yaml", Subjects(year));
        Save(folder, unit + "tables/t02.yaml", Projects(year));
        Save(folder, unit + "tables/t03.yaml", Totals(year));
        for (var i = 0; i < year.Projects.Length; i++) Save(folder, FormattableString.Invariant($"{unit}tables/t04/{i + 1}.yaml"), Sheet(year, i));
    }

    private static string Subjects(MadeUpYear year)
    {
        var science = year.Running + year.ProjectSum;
        return FormattableString.Invariant($$"""
            合计: {总计: {{science + year.Housing.Amount}}, 基本支出: {{year.BasicSum}}, 项目支出: {{year.ProjectSum}}}
            206: {总计: {{science}}, 基本支出: {{year.Running}}, 项目支出: {{year.ProjectSum}}}
            20605: {总计: {{science}}, 基本支出: {{year.Running}}, 项目支出: {{year.ProjectSum}}}
            2060501: {总计: {{year.Running}}, 基本支出: {{year.Running}}}
            2060503: {总计: {{year.ProjectSum}}, 项目支出: {{year.ProjectSum}}}
            221: {总计: {{year.Housing.Amount}}, 基本支出: {{year.Housing.Amount}}}
            22102: {总计: {{year.Housing.Amount}}, 基本支出: {{year.Housing.Amount}}}
            {{year.Housing.Code}}: {总计: {{year.Housing.Amount}}, 基本支出: {{year.Housing.Amount}}}

            """);
    }

    private static string Projects(MadeUpYear year) => FormattableString.Invariant($"合计: {{总计: {year.ProjectSum}}}\n明细:\n")
        + string.Concat(year.Projects.Select(p => FormattableString.Invariant($"  - {{功能科目: 2060503, 项目: {p.Name}, 总计: {p.Amount}}}\n")));

    private static string Totals(MadeUpYear year)
    {
        var (last, before) = year.Earlier;
        var (lastYear, yearBefore) = ($"{year.Year - 1}年", $"{year.Year - 2}年");
        return FormattableString.Invariant($$"""
            基本支出: {当年金额: {{year.BasicSum}}, {{lastYear}}: {{last.Running}}, {{yearBefore}}: {{before.Running}}}
            项目支出: {当年金额: {{year.ProjectSum}}, {{lastYear}}: {{last.Projects}}, {{yearBefore}}: {{before.Projects}}}
            合计: {当年金额: {{year.BasicSum + year.ProjectSum}}, {{lastYear}}: {{last.Running + last.Projects}}, {{yearBefore}}: {{before.Running + before.Projects}}}

            """);
    }

    private static string Sheet(MadeUpYear year, int index)
    {
        var (name, amount) = year.Projects[index];
        var indicator = index == 0 ? year.Indicator : ("数量指标", $"{name}完成数", "1 项");
        return FormattableString.Invariant($$"""
            基本情况:
              项目名称: {{name}}
              当年预算: {{amount}}
              主要内容: {{year.Year}} 年度{{name}}。
            年度指标:
              - {一级指标: 产出指标, 二级指标: {{indicator.Item1}}, 三级指标: {{indicator.Item2}}, 上年: /, 当年: {{indicator.Item3}}}

            """);
    }

    private static void Save(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
