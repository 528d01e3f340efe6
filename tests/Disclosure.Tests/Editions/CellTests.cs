using Disclosure.Core.Documents;
using Disclosure.Core.Findings;

namespace Disclosure.Tests.Editions;

/// <summary>A cell is its text as printed, its value where that is a number, and its place.</summary>
public sealed class CellTests(NineBudget nine) : IClassFixture<NineBudget>
{
    private const string Tables = "units/xugou-test/2030/tables/";

    [Theory]
    [InlineData("附表1/来源/来源合计", "a1.yaml", 5, 9)]
    [InlineData("附表2/100102/公用", "a2.yaml", 5, 44)]
    [InlineData("附表3/701/金额", "a3.yaml", 2, 19)]
    [InlineData("附表6/乙科/横线本/数量", "a6.yaml", 6, 65)]
    [InlineData("附表8/场馆修缮/测算/门窗", "a8/2-hall.yaml", 8, 18)]
    [InlineData("附表9/年度目标2/内容/目标", "a9.yaml", 9, 11)]
    public void A_cell_knows_where_it_is_written(string address, string file, int line, int column)
    {
        var place = nine.At(address).Cell!.Place;
        (place with { File = place.File[place.File.LastIndexOf("units/", StringComparison.Ordinal)..] })
            .ShouldBe(new Place(Tables + file, line, column));
    }

    [Theory]
    [InlineData("附表1/来源/来源合计", "900,000.00", "900000")]
    [InlineData("附表4/日常/增减", "-500.00", "-500")]
    [InlineData("附表5/来源构成/财政/占比", "94.44%", "94.44")]
    [InlineData("附表5/来源构成/合计/占比", "100%", "100")]
    [InlineData("附表7/成立年度", "2020", "2020")]
    public void A_number_keeps_its_text_and_has_a_value(string address, string text, string value)
    {
        var cell = nine.At(address).Cell!;
        (cell.Text, cell.Number).ShouldBe((text, decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("附表1/去向/结余")]
    [InlineData("附表7/联系人")]
    [InlineData("附表6/甲科/方格本/用途")]
    public void What_is_no_number_has_no_value(string address) => nine.At(address).Cell!.Number.ShouldBeNull();

    [Fact]
    public void A_subject_keeps_its_code() => nine.At("附表6/甲科/方格本/用途").Cell!.Code.ShouldBe("100101");

    [Fact]
    public void The_name_of_a_record_s_code_stands_in_the_name_column() =>
        nine.At("附表6/甲科/方格本/数量").Row!.Cells[3]!.Text.ShouldBe("方格本");

    [Fact]
    public void A_line_that_the_unit_left_out_is_there_and_blank() =>
        nine.Budget.Tables.First(t => t.Key == "a8-2-hall").Flat().OfType<Grid>().First().Rows.Select(r => r.Label).ShouldBe(["财政", "合计"]);

    [Fact]
    public void A_note_under_a_table_is_kept() =>
        nine.Budget.Tables.First(t => t.Key == "a3").Flat().OfType<Grid>().Single().Note!.Text.ShouldBe("木制品没有采购");
}
