namespace Disclosure.Tests.Input.Schemas;

/// <summary>What a reader refuses because it is too much, an editor marks already.</summary>
public sealed class BoundTests(NineSchemas schemas) : IClassFixture<NineSchemas>
{
    private const string Form = ChangedInput.Edition + "a1.yaml";
    private const string Edition = ChangedInput.Edition + "edition.yaml";
    private const string Budget = ChangedInput.Budget + "disclosure.yaml";
    private const string Table = "表号: 甲\n名称: 乙\n";
    private const string Whole = "名称: 甲\n标题: 乙\n金额单位: 元\n";

    [Theory]
    [InlineData(Form, Table + "行: [{丙: {层: NUMBER}}]\n栏: [丁]", 9)]
    [InlineData(Form, Table + "行: [{丙: {行次: NUMBER}}]\n栏: [丁]", 1_000)]
    [InlineData(Form, Table + "行: [丙]\n栏: [{丁: {栏次: NUMBER}}]", 1_000)]
    [InlineData(Form, Table + "行: [丙]\n栏: [{丁: {栏次: [NUMBER]}}]", 1_000)]
    [InlineData(Edition, Whole + "部分: []\n图示: [{年度: {名称: 丙, 各年: [{年: NUMBER, 值: 丁}]}}]", 9_999)]
    [InlineData("classifications/2030/goods.yaml", "名称: 甲\n层级: {乙: NUMBER}\n科目: {}", 20)]
    public async Task A_number_has_its_bound(string file, string text, int most)
    {
        (await schemas.FaultsIn(file, text.Replace("NUMBER", $"{most}", StringComparison.Ordinal))).ShouldBeEmpty();
        (await schemas.FaultsIn(file, text.Replace("NUMBER", $"{most + 1}", StringComparison.Ordinal))).ShouldNotBeEmpty();
        (await schemas.FaultsIn(file, text.Replace("NUMBER", $"\"{most + 1}\"", StringComparison.Ordinal))).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData(Form, Table + "栏: [丙]\n行:\n", "- 项", 1_000)]
    [InlineData(Form, Table + "行: [丙]\n栏:\n", "- 项", 200)]
    [InlineData(Form, Table + "节:\n", "- 项: {字段: []}", 200)]
    [InlineData(Form, Table + "字段:\n", "- 项", 200)]
    [InlineData(Form, Table + "行: [丙]\n栏: [丁]\n等式:\n", "- 丁 = 丁", 30)]
    [InlineData(Edition, Whole + "部分:\n", "- 丙: {标题: 丁}", 100)]
    [InlineData(Edition, Whole + "部分: []\n勾稽:\n", "- 丙: 丁", 500)]
    [InlineData(Edition, Whole + "部分: []\n计数:\n", "- 丙: 丁", 50)]
    [InlineData(Budget, "版式: nine\n更正:\n", "- {日期: \"2030-01-02\", 位置: 甲, 原因: 乙}", 1_000)]
    [InlineData(ChangedInput.Tables + "a9.yaml", "年度目标:\n", "- {}", 1_000)]
    public async Task A_list_has_its_bound(string file, string start, string item, int most)
    {
        (await schemas.FaultsIn(file, start + string.Concat(Enumerable.Repeat(item + "\n", most)))).ShouldBeEmpty();
        (await schemas.FaultsIn(file, start + string.Concat(Enumerable.Repeat(item + "\n", most + 1)))).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData(Form, Table + "行: [丙]\n栏: [丁]\n等式: [TEXT]")]
    [InlineData(Edition, Whole + "部分: []\n勾稽: [{丙: TEXT}]")]
    [InlineData(Edition, Whole + "部分: []\n对比: [{名称: 丙, 值: [TEXT]}]")]
    public async Task A_formula_has_its_bound(string file, string text)
    {
        (await schemas.FaultsIn(file, text.Replace("TEXT", new string('甲', 2_000), StringComparison.Ordinal))).ShouldBeEmpty();
        (await schemas.FaultsIn(file, text.Replace("TEXT", new string('甲', 2_001), StringComparison.Ordinal))).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("\"{上年}\"")]
    [InlineData("\"0007\"")]
    public async Task A_year_of_a_chart_may_be_written(string year) => (await schemas.FaultsIn(
        Edition, Whole + $"部分: []\n图示: [{{年度: {{名称: 丙, 各年: [{{年: {year}, 值: 丁}}]}}}}]")).ShouldBeEmpty();
}
