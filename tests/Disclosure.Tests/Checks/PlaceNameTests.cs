using Disclosure.Core.Addressing;

namespace Disclosure.Tests.Checks;

/// <summary>Places by the words that people have for them.</summary>
public sealed class PlaceNameTests
{
    private static readonly PlaceName Cell = new("表二", "支出", "“合计”", "总计");

    [Fact]
    public void A_place_is_named_from_the_table_to_the_column() => Cell.ToString().ShouldBe("表二支出里“合计”的总计");

    [Fact]
    public void A_row_of_a_table_without_sections_stands_beside_the_table() => (Cell with { Section = "" }).ToString().ShouldBe("表二“合计”的总计");

    [Fact]
    public void A_field_is_of_its_table() => new PlaceName("表十三“甲”", "", "", "起始年度").ToString().ShouldBe("表十三“甲”的起始年度");

    [Theory]
    [InlineData("表二", "支出", "“合计”", "小计", "小计")]
    [InlineData("表二", "支出", "“教育”", "总计", "“教育”的总计")]
    [InlineData("表二", "收入", "“合计”", "总计", "收入里“合计”的总计")]
    [InlineData("表三", "支出", "“合计”", "总计", "表三支出里“合计”的总计")]
    [InlineData("表二", "", "“合计”", "总计", "表二“合计”的总计")]
    public void What_two_places_share_is_said_once(string table, string section, string row, string column, string said) =>
        new PlaceName(table, section, row, column).After(Cell).ShouldBe(said);

    [Fact]
    public void Quotation_marks_in_a_name_become_inner_ones() => PlaceName.Quoted("“三公”经费").ShouldBe("“‘三公’经费”");
}
