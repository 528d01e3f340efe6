using Disclosure.Tests.Input;

namespace Disclosure.Tests.Charts;

/// <summary>What is said of a chart that an edition states wrongly.</summary>
public sealed class FaultyChartTests
{
    [Theory]
    [InlineData("- 条型: {名称: 甲}", "14:5: 错误 unknown-type: 没有名为「条型」的图示；最接近的是「条形」。可用的有：流向、条形、年度。")]
    [InlineData("- 条形: {名称: 甲}", "14:9: 错误 missing-key: 缺少「值」。")]
    [InlineData("- 条形: {值: 附表2/合计/合计}", "14:9: 错误 missing-key: 缺少「名称」。")]
    [InlineData("- 条形: {名称: 甲, 值: 附表2/合计/合计, 总和: 1}", "14:31: 错误 unknown-key: 没有名为「总和」的键；最接近的是「总额」。可用的有：名称、按、值、总额、量、排序。")]
    [InlineData("- 条形: {名称: 甲, 值: 附表2/合计/合计, 排序: 倒序}", "14:35: 错误 wrong-type: 「排序」应当是「大小」或「原序」，实际是「倒序」。")]
    [InlineData("- 条形: {名称: 甲, 值: 甲 + 乙}", "14:20: 错误 bad-equation: 地址「甲 + 乙」读不懂：应当只有一个地址。")]
    [InlineData("- 条形: {名称: 甲, 值: 附表12/合计/合计}", "14:20: 错误 unknown-address: 地址「附表12/合计/合计」里的「附表12」在版式里找不到；最接近的是「附表1」。")]
    [InlineData("- 条形: {名称: 甲, 值: 附表2/*/人员费}", "14:20: 错误 unknown-address: 地址「附表2/*/人员费」里的「人员费」在版式里找不到；最接近的是「人员」。")]
    [InlineData("- 条形: {名称: 甲, 值: 附表2/合记/人员}", "14:20: 错误 unknown-address: 地址「附表2/合记/人员」里的「合记」在版式里找不到；最接近的是「合计」。")]
    [InlineData("- 条形: {名称: 甲, 值: 附表2/合计}", "14:20: 错误 unknown-address: 地址「附表2/合计」还没有指到一格，后面还要写：合计、人员、公用。")]
    [InlineData("- 条形: {名称: 甲, 值: 附表2/合计/人员/甲}", "14:20: 错误 unknown-address: 地址「附表2/合计/人员/甲」到「人员」已经是一格，后面不能再有「甲」。")]
    [InlineData("- 条形: {名称: 甲, 值: 附表3/*/数量}", "14:20: 错误 unknown-address: 地址「附表3/*/数量」指的是数量，这里应当是金额。")]
    [InlineData("- 条形: {名称: 甲, 值: \"附表2/*[层次=1]/人员\"}", "14:20: 错误 unknown-address: 地址「附表2/*[层次=1]/人员」里的「[层次=1]」没有这一栏；最接近的是「层」。")]
    [InlineData("- 条形: {名称: 甲, 值: 附表6/*/金额}", null)]
    [InlineData("- 条形: {名称: 甲, 值: 附表6/甲科/方格本/金额}", null)]
    [InlineData("- 条形: {名称: 甲, 值: 附表8/<项>/资金/财政}", null)]
    [InlineData("- 条形: {名称: 甲, 值: 附表7/年度拨款}", null)]
    [InlineData("- 条形: {名称: 甲, 值: 附表4/**/自有}", null)]
    [InlineData("- 条形: {名称: 甲, 值: 附表2/999999/人员}", null)]
    [InlineData("- 流向: {名称: 甲, 经: 附表2/*/合计, 去: {行: 附表2/*, 栏: [人员]}}", "14:9: 错误 missing-key: 缺少「来」。")]
    [InlineData("- 流向: {名称: 甲, 来: {栏: [人员]}, 经: 附表2/*/合计, 去: {行: 附表2/*, 栏: [人员]}}", "14:20: 错误 missing-key: 缺少「行」。")]
    [InlineData("- 流向: {名称: 甲, 来: {行: 附表2/*, 栏: [人原]}, 经: 附表2/*/合计, 去: {行: 附表2/*, 栏: [人员]}}",
        "14:35: 错误 unknown-address: 地址「附表2/*/人原」里的「人原」在版式里找不到；最接近的是「人员」。")]
    [InlineData("- 流向: {名称: 甲, 来: {行: 附表2/*, 合计: 附表2/合计, 栏: [{名: 乙, 栏: 人员}]}, 经: 附表2/*/合计, 去: {行: 附表2/*, 栏: [公用]}}", null)]
    [InlineData("- 年度: {名称: 甲}", "14:9: 错误 missing-key: 缺少「各年」。")]
    [InlineData("- 年度: {名称: 甲, 各年: [{年: 今年, 值: 附表2/合计/合计}]}", "14:26: 错误 wrong-type: 「年」应当是从 1 到 9999 的整数，实际是「今年」。")]
    public void A_chart_is_read_or_refused_with_a_reason(string chart, string? message)
    {
        var edition = ChangedInput.Edition + "edition.yaml";
        var input = new ChangedInput().Change(edition, path =>
            File.WriteAllText(path, File.ReadAllText(path).Split("图示:")[0]
                .Replace("一览:", $"图示:\n  {chart}\n一览:", StringComparison.Ordinal)));
        var found = input.Findings("xugou-test", 2030).Select(f => f.Split("edition.yaml:")[^1]);
        found.Where(f => f.Contains("错误", StringComparison.Ordinal)).ShouldBe(message is null ? [] : [message]);
    }
}
