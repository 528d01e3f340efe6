using System.Text.Json.Nodes;
using Disclosure.Tests.Editions;

namespace Disclosure.Tests.Downloads;

/// <summary>The forms of published documents in the files to take away.</summary>
public sealed class PrintedFormTests(PrintedSite site)
{
    [Fact]
    public void The_only_row_goes_by_the_name_of_its_table_and_signs_stay_as_printed() =>
        Csv("t3")[1].ShouldBe("表三,,固定行,,,“三公”经费支出表,1,4.00,3.50,无,无,3.00,3.00,,-,3.00,3.00,1.00,0.50,万元");

    [Fact]
    public void A_line_below_a_heading_names_the_heading_as_its_group() =>
        Csv("t1").ShouldContain("表一/收入/上年结转/一般公共预算,收入,固定行,上年结转,,一般公共预算,2,10.00,万元");

    [Fact]
    public void Each_line_says_its_unit_and_a_column_in_another_says_its_own()
    {
        var lines = Csv("t4");
        lines[0].ShouldEndWith("机关运行经费（元）,价值,金额单位");
        lines.Skip(1).Take(3).Select(l => l.Split(',')[^1]).ShouldBe(["万元", "元", "万元"]);
    }

    [Fact]
    public void Json_says_units_that_differ_from_that_of_the_table()
    {
        var sections = Sections("t4");
        sections.Select(s => s!["amountUnit"]?.GetValue<string>()).ShouldBe([null, "元"]);
        sections[0]!["columns"]!.AsArray().Select(c => c!["amountUnit"]?.GetValue<string>()).ShouldBe([null, null, "元"]);
        sections[1]!["rows"]!.AsArray().Select(r => r!["amountUnit"]?.GetValue<string>()).ShouldBe([null, "万元", null]);
    }

    [Fact]
    public void The_package_names_the_signs_that_stand_for_no_figure()
    {
        var package = JsonNode.Parse(File.ReadAllText(Path.Combine(site.Folder, PrintedSite.First, "datapackage.json")))!;
        package["resources"]!.AsArray().Single(r => r!["name"]!.GetValue<string>() == "t3")!["schema"]!["missingValues"]!.AsArray()
            .Select(v => v!.GetValue<string>()).ShouldBe(["", "/", "-", "无"]);
    }

    [Fact]
    public void The_numbers_of_rows_are_no_data()
    {
        Csv("t6")[0].ShouldBe("地址,部分,类型,组,编码,名称,级次,决算数,金额单位");
        var columns = Sections("t6")
            .SelectMany(s => s!["columns"]!.AsArray()).Select(c => c!["name"]!.GetValue<string>());
        columns.ShouldBe(["项目", "决算数", "项目", "决算数"]);
    }

    [Fact]
    public void A_subject_below_a_heading_names_the_heading_as_its_group() =>
        Csv("t7").ShouldContain("表七/结转下年/701,,科目,结转下年,701,虚构服务支出,2,12.00,万元");

    private JsonArray Sections(string table) => JsonNode.Parse(File.ReadAllText(Path.Combine(site.Folder, PrintedSite.First, "xubian-office-2030.json")))!["tables"]!.AsArray()
        .Single(t => t!["key"]!.GetValue<string>() == table)!["sections"]!.AsArray();

    private string[] Csv(string table) => File.ReadAllLines(Path.Combine(site.Folder, PrintedSite.First, $"xubian-office-2030-{table}.csv"));
}
