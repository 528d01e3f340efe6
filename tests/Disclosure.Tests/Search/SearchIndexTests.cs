using System.Text.Json.Nodes;
using Disclosure.Tests.Pages;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Search;

/// <summary>What the search of the real site can find.</summary>
public sealed class SearchIndexTests(RealSite site)
{
    private readonly JsonNode _index = SearchIndex.Read(File.ReadAllText(Path.Combine(site.Folder, RealSite.Budget, "search-index.js")));

    [Fact]
    public void The_index_of_the_site_lists_its_budgets() =>
        SearchIndex.Read(File.ReadAllText(Path.Combine(site.Folder, "search-index.js")))["budgets"]!.ToJsonString(Readable)
            .ShouldBe("""[["jiangan-bigdata/2024/","武汉市江岸区大数据中心2024年部门预算"]]""");

    [Fact]
    public void An_index_says_whose_it_is() =>
        ((string)_index["folder"]!, (string)_index["title"]!).ShouldBe((RealSite.Budget, "武汉市江岸区大数据中心2024年部门预算"));

    [Fact]
    public void Every_table_can_be_found() =>
        _index["tables"]!.AsArray().Select(t => (string)t![0]!).ShouldBe(SitePages.SheetNames.Select(n => n + ".html"));

    [Theory]
    [MemberData(nameof(SitePages.Sheets), MemberType = typeof(SitePages))]
    public void Every_row_and_field_of_a_table_can_be_found(string name) =>
        SearchIndex.Rows(_index).Where(r => r.Link.StartsWith(name + ".html", StringComparison.Ordinal)).Select(IdOf).ShouldBe(
            site.Page($"{RealSite.Budget}{name}.html").QuerySelectorAll("tbody tr[id], dd[id]").Select(e => e.Id!), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(SitePages.Prose), MemberType = typeof(SitePages))]
    public void Every_passage_of_the_narrative_can_be_found(string name) =>
        SearchIndex.Passages(_index).Where(p => p.Link.StartsWith(name + ".html", StringComparison.Ordinal)).Select(p => p.Link.Split('#')[1]).ShouldBe(
            site.Page($"{RealSite.Budget}{name}.html").QuerySelectorAll(".prose [id^=p]").Select(e => e.Id!));

    [Fact]
    public void A_row_has_its_code_and_its_figures_under_the_names_of_their_columns()
    {
        var row = SearchIndex.Rows(_index).Single(r => r.Link == "t03.html#表三/2060503");

        (row.Name, string.Join('；', row.Cells)).ShouldBe(("科技条件专项", "功能科目编码 2060503；总计 227.34；项目支出 227.34"));
    }

    [Fact]
    public void A_row_of_the_unit_s_own_is_called_by_the_last_of_its_names() =>
        SearchIndex.Rows(_index).First(r => IdOf(r).EndsWith("/数量指标/物业服务面积", StringComparison.Ordinal)).Cells.ShouldBe(
            ["目标名称 长期绩效目标", "一级指标 产出指标", "二级指标 数量指标", "指标值 694.81m²", "指标值确定依据 历史数据"]);

    [Fact]
    public void Projects_are_those_that_the_edition_calls_so() =>
        SearchIndex.Rows(_index).Where(r => r.IsProject).Select(r => r.Name).Distinct().ShouldBe(
        [
            "后湖机房电费", "系统及设备运行维护费", "政务网络建设及运维费", "后勤服务支出（办公楼租金）", "后勤服务支出（物业费）",
            "在职人员体检费", "后勤服务支出", "机构运转经费",
        ]);

    [Fact]
    public void Terms_are_what_the_glossary_explains() =>
        SearchIndex.Passages(_index).Where(p => p.Kind == 2).Select(p => p.Name).ShouldBe(
        [
            "一般公共预算财政拨款收入", "基本支出", "项目支出", "事业单位经营支出", "机构运行", "科技条件专项", "机关事业单位基本养老保险缴费支出",
            "其他社会保障和就业支出", "事业单位医疗", "公务员医疗补助", "住房公积金", "提租补贴", "购房补贴", "“三公”经费", "机关运行经费", "其他专用名词",
        ]);

    [Fact]
    public void A_note_of_a_table_can_be_found() => NotesOf("t08.html").ShouldBe("本单位无政府性基金支出");

    [Fact]
    public void The_index_of_a_budget_is_light() =>
        new FileInfo(Path.Combine(site.Folder, RealSite.Budget, "search-index.js")).Length.ShouldBeLessThan(62_000);

    private static readonly System.Text.Json.JsonSerializerOptions Readable =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private string IdOf(IndexedRow row) => LinkedRow.Of(row.Link, name => site.Page(RealSite.Budget + name)).Split('#')[1];

    private string NotesOf(string page) => (string)_index["tables"]!.AsArray().Single(t => (string)t![0]! == page)![3]!;
}
