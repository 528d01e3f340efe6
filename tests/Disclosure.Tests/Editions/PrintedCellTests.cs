using Disclosure.Core.Addressing;

namespace Disclosure.Tests.Editions;

/// <summary>What stands at the addresses of printed forms: a table of one row, headings with figures, signs, units.</summary>
public sealed class PrintedCellTests(PrintedBudget printed) : IClassFixture<PrintedBudget>
{
    [Theory]
    [InlineData("表三/合计/预算数", "3.50")]
    [InlineData("表三/公务用车/小计/上年预算数", "3.00")]
    [InlineData("表四/预算/机关运行经费", "425,000.00")]
    [InlineData("表一/收入/上年结转", "12.00")]
    [InlineData("表一/收入/上年结转/预算数", "12.00")]
    [InlineData("表一/收入/上年结转/一般公共预算", "10.00")]
    [InlineData("表一/收入/本年收入/一般公共预算", "80.00")]
    [InlineData("表一/支出/701", "60.00")]
    [InlineData("表七/本年支出/702", "20.00")]
    [InlineData("表七/结转下年/701/预算数", "12.00")]
    [InlineData("虚决01表/支出/701", "60.00")]
    public void An_address_names_its_cell(string address, string text) => printed.At(address).Cell!.Text.ShouldBe(text);

    [Fact]
    public void The_same_name_under_two_headings_needs_the_heading() => printed.Book.Find("表一/收入/一般公共预算").Count.ShouldBe(2);

    [Theory]
    [InlineData("表一/收入/本年收入/政府性基金预算", "—")]
    [InlineData("表二/7010102/增减/比例", "—")]
    [InlineData("表三/因公出国费/预算数", "无")]
    [InlineData("表三/公务用车/购置费/预算数", "-")]
    [InlineData("表四/资产/其他", "…")]
    public void A_sign_for_no_figure_is_kept_and_is_no_number(string address, string text)
    {
        var cell = printed.At(address).Cell!;
        (cell.Text, cell.Number).ShouldBe((text, null));
    }

    [Fact]
    public void A_percentage_below_a_head_that_says_so_needs_no_sign() => printed.At("表二/701/增减/比例").Cell!.Number.ShouldBe(20m);

    [Fact]
    public void The_number_of_a_row_has_no_address() => printed.Book.Find("虚决01表/收入/财政拨款收入/行次").ShouldBeEmpty();

    [Theory]
    [InlineData("表三/合计/预算数", "万元")]
    [InlineData("表四/预算/“三公”经费/合计", "万元")]
    [InlineData("表四/预算/机关运行经费", "元")]
    [InlineData("表四/资产/房屋", "元")]
    [InlineData("表四/资产/车辆", "万元")]
    [InlineData("表五/情况/设备价值", "万元")]
    [InlineData("表五/情况/单价", "元")]
    public void The_nearest_unit_is_that_of_the_cell(string address, string unit) => printed.At(address).AmountUnit.ShouldBe(unit);

    [Theory]
    [InlineData("表三/合计/预算数", "表三的合计中的2030年预算数")]
    [InlineData("表一/收入/上年结转/一般公共预算", "表一收入里“上年结转”的“一般公共预算”")]
    public void A_place_is_named_in_words(string address, string words) => PlaceName.Of(printed.At(address)).ToString().ShouldBe(words);
}
