namespace Disclosure.Tests.Editions;

/// <summary>Cells are found by their addresses, whole or shortened.</summary>
public sealed class AddressBookTests(NineBudget nine) : IClassFixture<NineBudget>
{
    [Theory]
    [InlineData("附表2/合计/合计", "900,000.00")]
    [InlineData("附表1/来源/财政安排/金额", "850,000.00")]
    [InlineData("附表4/日常/2030年/财政/上级", "3000.00")]
    [InlineData("附表5/去向构成/合计/前两年/2028年", "800000.00")]
    [InlineData("附表6/甲科/横线本~2/数量", "3")]
    [InlineData("附表6/甲科/横线本/用途", "100101 热线答复")]
    [InlineData("附表7/成立年度", "2020")]
    [InlineData("附表8/热线答复/基本/起始年度", "2030")]
    [InlineData("附表9/年度目标1/指标/时效/接听时间/指标值/2030年", "一分钟内")]
    public void A_whole_address_names_one_cell(string address, string text) => nine.At(address).Cell!.Text.ShouldBe(text);

    [Theory]
    [InlineData("附表1/财政安排", "附表1/来源/财政安排/金额")]
    [InlineData("附表4/日常/上级", "附表4/日常/2030年/财政/上级")]
    [InlineData("附表4/日常/2029年/本级", "附表4/日常/2029年/财政/本级")]
    [InlineData("附表8/屋顶", "附表8/场馆修缮/测算/屋顶/金额")]
    [InlineData("附表9/验收合格率/2030年", "附表9/年度目标2/指标/质量/验收合格率/指标值/2030年")]
    public void A_shortened_address_names_the_one_cell_that_it_can_mean(string address, string whole) => nine.At(address).Address.ShouldBe(whole);

    [Fact]
    public void An_address_that_can_mean_several_names_them_in_printed_order() =>
        nine.Book.Find("附表4/日常/本级").Select(c => c.Address).ShouldBe(["附表4/日常/2030年/财政/本级", "附表4/日常/2029年/财政/本级"]);

    [Fact]
    public void A_whole_address_wins_over_what_it_could_shorten() => nine.At("附表5/来源构成/合计/2030年").Cell!.Text.ShouldBe("900000.00");

    [Fact]
    public void A_star_names_each_row_of_the_top_level() =>
        nine.Book.Find("附表2/*/合计").Select(c => c.Address).ShouldBe(["附表2/10/合计", "附表2/20/合计"]);

    [Fact]
    public void A_star_names_no_total() => nine.Book.Find("附表3/*/金额").Select(c => c.Row!.Code).ShouldBe(["7"]);

    [Fact]
    public void A_slash_within_a_name_is_escaped() => nine.At("附表7/地址\\/邮编").Cell!.Text.ShouldBe("样例路 0 号");

    [Fact]
    public void A_slash_within_a_name_is_not_two_steps() => nine.Book.Find("附表7/地址/邮编").ShouldBeEmpty();

    [Fact]
    public void White_space_in_names_does_not_count() => nine.At(" 附表8 / 热线　答复 / 资金 / 合 计 ").Cell!.Text.ShouldBe("400000.00");

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("附表99/合计")]
    [InlineData("附表2/合计/用途")]
    [InlineData("附表2/人员/合计")]
    [InlineData("附表6/甲科/方格本/物品")]
    public void What_names_nothing_is_found_nowhere(string address) => nine.Book.Find(address).ShouldBeEmpty();

    [Fact]
    public void A_blank_place_has_an_address_and_no_cell() => nine.At("附表2/20/人员").Cell.ShouldBeNull();

    [Fact]
    public void The_address_of_a_row_leaves_out_its_column() => nine.At("附表4/日常/上级").RowAddress.ShouldBe("附表4/日常");

    [Fact]
    public void Every_address_names_its_own_cell_alone()
    {
        var cells = nine.Book.Cells.ToList();
        cells.Where(c => nine.Book.Find(c.Address) is not [var found] || !found.Steps.Equals(c.Steps)).Select(c => c.Address).ShouldBeEmpty();
    }
}
