using Disclosure.Downloads;

namespace Disclosure.Tests.Downloads;

/// <summary>On paper nothing of a sheet is cut off: rows are high enough for what they say, and the columns of a short table wide enough for its title.</summary>
public sealed class SheetSizesTests
{
    private const double Upright = 110;

    [Fact]
    public void The_title_of_a_table_with_few_columns_stands_in_one_line() =>
        Sizes(Title("虚构项目支出绩效目标表"), Cell(2, 1, "甲"), Cell(2, 2, "1.00")).HeightOf(1).ShouldBe(Sizes(Title("表"), Cell(2, 1, "甲"), Cell(2, 2, "1.00")).HeightOf(1));

    [Fact]
    public void A_title_that_no_page_has_room_for_does_not_lay_the_table_on_its_side()
    {
        var sizes = Sizes(Title(new string('长', 200)), Cell(2, 1, "甲"), Cell(2, 2, "1.00"));
        sizes.IsWide.ShouldBeFalse();
        (sizes.WidthOf(1) + sizes.WidthOf(2)).ShouldBeInRange(Upright - 2, Upright);
    }

    [Fact]
    public void A_text_of_several_rows_has_room_in_all_of_them()
    {
        var sizes = Sizes(Cell(1, 1, new string('长', 100)) with { Rows = 2 }, Cell(1, 2, "甲"), Cell(2, 2, "乙"));
        sizes.HeightOf(2).ShouldBeGreaterThan(80);
        sizes.HeightOf(1).ShouldBe(0);
    }

    private static SheetSizes Sizes(params SheetCell[] cells)
    {
        var sheet = new SheetLayout("表");
        foreach (var cell in cells) sheet.Add(cell);
        return new SheetSizes(sheet);
    }

    private static SheetCell Title(string text) => new(1, 1, text, CellKind.Title) { Columns = 2 };

    private static SheetCell Cell(int row, int column, string text) => new(row, column, text, CellKind.Text);
}
