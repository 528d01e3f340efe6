namespace Disclosure.Tests.Input.Schemas;

/// <summary>What the program would find, as far as a schema can see it, an editor marks already.</summary>
public sealed class BrokenFileTests(NineSchemas schemas) : IClassFixture<NineSchemas>
{
    private const string Unit = "units/xugou-test/";
    private const string Budget = Unit + "2030/";
    private const string Tables = Budget + "tables/";

    [Theory]
    [InlineData("site.yaml", "网站名: 甲")]
    [InlineData("site.yaml", "网址: example.org")]
    [InlineData("site.yaml", "网站名称: {甲: 乙}")]
    [InlineData(Unit + "unit.yaml", "简称: 甲")]
    [InlineData(Unit + "unit.yaml", "名称:")]
    [InlineData(Budget + "disclosure.yaml", "公开日期: 2030-01-02")]
    [InlineData(Budget + "disclosure.yaml", "版式: nien")]
    [InlineData(Budget + "disclosure.yaml", "{版式: nine, 公开日期: 2030年1月2日}")]
    [InlineData(Budget + "disclosure.yaml", "{版式: nine, 科目年度: 30}")]
    [InlineData("classifications/2030/goods.yaml", "{名称: 物资分类, 层级: {门: 6}, 科目: {甲: 乙}}")]
    [InlineData("classifications/2030/goods.yaml", "{名称: 物资分类, 层级: {门: 六}, 科目: {}}")]
    [InlineData("editions/nine/edition.yaml", "{名称: 甲, 标题: 乙, 金额单位: 元}")]
    [InlineData("editions/nine/edition.yaml", "{名称: 甲, 标题: 乙, 金额单位: 元, 部分: [], 勾稽: [{丙: {式: 丁, 级: 严重}}]}")]
    [InlineData("editions/nine/edition.yaml", "{名称: 甲, 标题: 乙, 金额单位: 元, 部分: [{丙: {短名: 丁}}]}")]
    [InlineData("editions/nine/a1.yaml", "{表号: 甲, 名称: 乙}")]
    [InlineData("editions/nine/a1.yaml", "{表号: 甲, 名称: 乙, 行: [丙], 栏: [{丁: {类型: 钱}}]}")]
    [InlineData("editions/nine/a1.yaml", "{表号: 甲, 名称: 乙, 行: [{丙: {层: 零}}], 栏: [丁]}")]
    [InlineData("editions/nine/a1.yaml", "{表号: 甲, 名称: 乙, 并列: yes, 行: [丙], 栏: [丁]}")]
    [InlineData("editions/nine/a7.yaml", "{表号: 甲, 名称: 乙, 字段: [{丙: {类型: 编码}}]}")]
    [InlineData(Tables + "a1.yaml", "来源: {财政安排: 12元}")]
    [InlineData(Tables + "a1.yaml", "来源: {财政安排: }")]
    [InlineData(Tables + "a1.yaml", "来源: {财政按排: 12}")]
    [InlineData(Tables + "a1.yaml", "来路: {财政安排: 12}")]
    [InlineData(Tables + "a2.yaml", "10: {人员: 1, 公用: 1, 其他: 1}")]
    [InlineData(Tables + "a2.yaml", "99: {人员: 1}")]
    [InlineData(Tables + "a5.yaml", "来源构成: {财政: {占比: 50}}")]
    [InlineData(Tables + "a6.yaml", "- {科室: 甲, 数量: 1}")]
    [InlineData(Tables + "a6.yaml", "- {科室: 甲, 物品: 乙, 启用年度: 二〇三〇}")]
    [InlineData(Tables + "a6.yaml", "- {科室: 甲, 物品: 乙, 用途: 99}")]
    [InlineData(Tables + "a6.yaml", "- {科室: 甲, 物品: 乙, 物资: 丙}")]
    [InlineData(Tables + "a7.yaml", "邮箱: 甲")]
    [InlineData(Tables + "a8/1-hotline.yaml", "资金: {财政: 1}")]
    [InlineData(Tables + "a8/1-hotline.yaml", "基本: {起始年度: 2030}")]
    [InlineData(Tables + "a9.yaml", "年度目标: {内容: {目标: 甲}}")]
    public async Task A_mistake_is_marked(string file, string text) => (await schemas.FaultsIn(file, text)).ShouldNotBeEmpty();
}
