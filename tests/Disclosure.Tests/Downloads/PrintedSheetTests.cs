using Disclosure.Downloads;
using Disclosure.Tests.Editions;

namespace Disclosure.Tests.Downloads;

/// <summary>What forms of published documents print around and beside their figures, on the sheets of the workbook.</summary>
public sealed class PrintedSheetTests(PrintedBudget printed) : IClassFixture<PrintedBudget>
{
    private readonly IReadOnlyList<SheetCell> _cells = TableSheet.Of(printed.Budget.Tables.Single(t => t.Key == "t6"), "决算", printed.Budget.Unit.Name).Cells;

    [Fact]
    public void Above_the_table_stands_what_the_form_prints_there() => _cells.Where(c => c.Row <= 3).OrderBy(c => c.Row).ThenBy(c => c.Column).Select(c => c.Text)
        .ShouldBe(["收入支出决算总表", "虚决01表", "编制部门：虚构省虚编办公室", "单位：万元"]);

    [Theory]
    [InlineData(2, "1、2、3、4")]
    [InlineData(5, "5、6、7、8")]
    public void Every_printed_row_has_its_number(int column, string numbers) => string.Join('、', _cells
        .Where(c => c.Kind == CellKind.Ordinal && c.Column == column && c.Text.Length > 0).OrderBy(c => c.Row).Select(c => c.Text)).ShouldBe(numbers);

    [Fact]
    public void The_row_of_column_numbers_says_what_it_is() =>
        _cells.Where(c => c.Text == "栏次").Select(c => (c.Column, c.Columns)).ShouldBe([(1, 1), (4, 1)]);
}
