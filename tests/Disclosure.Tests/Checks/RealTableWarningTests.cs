using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Rules;
using Disclosure.Core.Findings;
using Disclosure.Input;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Checks;

/// <summary>What the checks on the tables say of the real budget, each verified against the published text: no more and no less.</summary>
public sealed class RealTableWarningTests
{
    private const string Maintenance = "表十三/系统及设备运行维护费";
    private static readonly Lazy<CheckContext> Real = new(Read);

    [Fact]
    public void One_project_goes_by_another_name_in_its_sheet()
    {
        Said("project-name").ShouldBe([
            "t13/2-operation.yaml:2:9: 「表十三/机构运转经费/基本情况/项目当年预算」的 21.80 等于「表九/后湖机房电费/总计」的 21.00 加「表九/在职人员体检费/总计」的 0.80，"
            + "项目名称却不同（表十二的名称同表九），像是同一个项目用了两种名称，请核对。"]);
    }

    [Fact]
    public void The_identities_leave_no_project_with_two_amounts()
    {
        Said("project-value").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("1-logistics", "后勤服务支出")]
    [InlineData("2-operation", "机构运转经费")]
    [InlineData("3-maintenance", "系统及设备运行维护费")]
    [InlineData("4-network", "政务网络建设及运维费")]
    public void A_project_that_goes_on_has_one_year(string file, string project)
    {
        Said("project-period").ShouldContain(
            $"t13/{file}.yaml:12:9: 「表十三/{project}/基本情况/起始年度」和「表十三/{project}/基本情况/终止年度」都是 2024，"
            + $"「表十三/{project}/基本情况/项目属性」却是「持续性项目」，持续的项目应当不止一年，请核对起止年度和项目属性。");
    }

    [Fact]
    public void No_other_period_is_pointed_out()
    {
        Said("project-period").Length.ShouldBe(4);
    }

    [Fact]
    public void Two_purchases_go_by_other_names_in_the_sheet()
    {
        Said("item-name").ShouldBe([
            $"t10.yaml:5:43: 「表十/系统及设备运行维护费/运行维护服务/资金来源/总计」的 40.58 与「{Maintenance}/项目采购/硬件运维服务/金额」的 40.58 "
            + "金额相同，名称却不同，像是同一笔采购用了两种名称，读的人对不上，请核对。",
            $"t10.yaml:6:43: 「表十/系统及设备运行维护费/运行维护服务~2/资金来源/总计」的 50.00 与「{Maintenance}/项目采购/软件运维服务/金额」的 50.00 "
            + "金额相同，名称却不同，像是同一笔采购用了两种名称，读的人对不上，请核对。"]);
    }

    [Fact]
    public void One_price_times_its_number_is_not_the_amount()
    {
        Said("arithmetic").ShouldBe([
            "t13/1-logistics.yaml:33:63: 「表十三/后勤服务支出/项目支出明细测算/物业管理费/测算依据及说明」的算式 1876×4 得 7504 元，合 0.7504 万元，"
            + "同一行「表十三/后勤服务支出/项目支出明细测算/物业管理费/金额」却是 0.76，请核对单价、数量和金额。"]);
    }

    [Fact]
    public void Two_indicators_go_by_two_names()
    {
        Said("indicator-name").ShouldBe([
            $"t13/3-maintenance.yaml:49:50: 「{Maintenance}/长期绩效目标表/长期绩效目标/产出指标/时效指标/视频会议人工保障响应效率」与"
            + $"「{Maintenance}/年度绩效目标表/年度绩效目标/产出指标/时效指标/视频会议人工保障」名称相近而不相同，"
            + "指标值都是「7×24 小时响应，至少提前半天完成会前调试」，像是同一个指标用了两种名称，请核对。",
            "t12.yaml:52:38: 「表十二/长期目标/长期绩效指标/产出指标/质量指标/政务网运行正常率」与"
            + $"「{Maintenance}/长期绩效目标表/长期绩效目标/产出指标/数量指标/政务网运行正确率」名称相近而不相同，"
            + "指标值是「≥95%」和「95%」，像是同一个指标用了两种名称，请核对。"]);
    }

    [Fact]
    public void One_indicator_has_two_long_term_values()
    {
        Said("indicator-value").ShouldBe([
            "t12.yaml:55:53: 同一个指标同是长期目标，「表十二/长期目标/长期绩效指标/产出指标/时效指标/网络故障修复效率/指标值」是"
            + "「发现故障半小时内响应，大部分故障 4 小时内解决」，「表十三/政务网络建设及运维费/长期绩效目标表/长期绩效目标/产出指标/时效指标/网络故障修复效率/指标值」是"
            + "「发现故障半小时内响应，4 小时内解决」，两处不一致，请核对。"]);
    }

    [Fact]
    public void One_indicator_is_measured_in_two_units()
    {
        const string Sheet = "表十三/后勤服务支出";
        Said("indicator-unit").ShouldBe([
            $"t13/1-logistics.yaml:47:99: 同一个指标，「{Sheet}/长期绩效目标表/长期绩效目标/成本指标/经济成本指标/预算成本内/指标值」是「1876 元/季度」，"
            + $"「{Sheet}/年度绩效目标表/年度绩效目标1/成本指标/经济成本指标/预算成本内/指标值/预计当年实现」是「3.12」（上年「18.08」），"
            + "单位不同，无法比较，请核对单位。"]);
    }

    [Fact]
    public void Three_indicators_are_filed_under_two_kinds()
    {
        const string Operation = "表十三/机构运转经费";
        Said("indicator-kind").ShouldBe([
            Kinds("2-operation.yaml:45:52", $"{Operation}/长期绩效目标表/长期绩效目标2/产出指标/质量指标", $"{Operation}/年度绩效目标表/年度绩效目标2/产出指标/时效指标",
                "机房设备7*24小时供电", "产出指标、质量指标", "产出指标、时效指标"),
            Kinds("3-maintenance.yaml:47:50", $"{Maintenance}/长期绩效目标表/长期绩效目标/产出指标/时效指标", $"{Maintenance}/年度绩效目标表/年度绩效目标/产出指标/质量指标",
                "视频会议设备故障修复效率", "产出指标、时效指标", "产出指标、质量指标"),
            Kinds("3-maintenance.yaml:50:52", $"{Maintenance}/长期绩效目标表/长期绩效目标/效益指标/社会效益指标", $"{Maintenance}/年度绩效目标表/年度绩效目标/产出指标/时效指标",
                "保障会议顺利召开", "效益指标、社会效益指标", "产出指标、时效指标")]);
    }

    [Fact]
    public void One_indicator_has_earlier_values_in_one_place_alone()
    {
        Said("earlier-value").ShouldBe([
            "t12.yaml:89:65: 同一个指标的往年值，「表十二/年度目标4/年度绩效指标/产出指标/数量指标/网络安全隐患事故」与"
            + "「表十三/政务网络建设及运维费/年度绩效目标表/年度绩效目标/产出指标/数量指标/网络安全隐患事故」写得不同："
            + "前年一处是「/」，一处是「0」，上年一处是「/」，一处是「0」，两处应当一致，请核对。"]);
    }

    private static string Kinds(string place, string one, string other, string name, string kinds, string otherKinds) =>
        $"t13/{place}: 同一个指标，「{one}/{name}」归在「{kinds}」，「{other}/{name}」归在「{otherKinds}」，一个指标应当归在一类，请核对。";

    private static string[] Said(string id) =>
    [
        .. CheckCatalogue.All.Single(c => c.Id == id).Run(Real.Value).Select(r => r.ToFinding()).OfType<Finding>()
            .Select(f => $"{f.Place.ToString().Split("/tables/")[1]}: {f.Message}"),
    ];

    private static CheckContext Read()
    {
        var findings = new FindingList();
        var reader = new InputReader(Repository.Input);
        var budget = reader.Read(reader.List("jiangan-bigdata", 2024, findings).Single(), findings);
        return new CheckContext(budget.ShouldNotBeNull(), OtherDocuments.None);
    }
}
