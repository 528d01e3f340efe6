using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Core.Layout;

namespace Disclosure.Tests.Pages;

/// <summary>Which rows of a grid a screen may leave out, on grids of one column.</summary>
public sealed class GridFoldsTests
{
    private static readonly Place Somewhere = Place.Whole("a.yaml");

    [Fact]
    public void A_blank_line_above_what_is_kept_stays_with_it() => Folded((1, ""), (2, "1.00")).ShouldBe([]);

    [Fact]
    public void A_blank_line_above_a_blank_one_above_what_is_kept_stays_too() => Folded((1, ""), (2, ""), (3, "1.00")).ShouldBe([]);

    [Fact]
    public void A_blank_line_above_blank_ones_is_left_out_with_them() => Folded((1, ""), (2, ""), (1, "1.00")).ShouldBe([0, 1]);

    [Fact]
    public void A_blank_line_beside_what_is_kept_is_left_out() => Folded((1, "1.00"), (2, ""), (2, "1.00")).ShouldBe([1]);

    // Two years beside each other: what one year keeps the other keeps too.
    [Theory]
    [InlineData("", "", new[] { 1, 3 })]
    [InlineData("1.00", "", new int[0])]
    [InlineData("", "1.00", new int[0])]
    public void A_column_is_left_out_of_one_year_only_where_it_is_left_out_of_the_other(string before, string now, int[] folded)
    {
        static GridColumn Year(string year) => new(year, year, ColumnType.Amount) { Children = [new("基本", "基本", ColumnType.Amount), new("项目", "项目", ColumnType.Amount)] };
        var form = new GridForm("", "", [], [Year("2029年"), Year("2030年")]);
        string[] amounts = ["1.00", before, "1.00", now];
        var row = new GridRow(["行"], [.. amounts.Select(a => a.Length == 0 ? null : new Cell(a, PrintedNumber.Parse(a), Somewhere))], Somewhere) { Kind = RowKind.Line, Label = "行", Level = 1 };
        var folds = new GridFolds(new Grid(form, [row], [], ""));
        form.Leaves.Where(folds.HasColumn).Select(l => l.Index).ShouldBe(folded);
    }

    private static int[] Folded(params (int Level, string Amount)[] rows)
    {
        var form = new GridForm("", "", [], [new GridColumn("名", "名", ColumnType.Name), new GridColumn("额", "额", ColumnType.Amount)]);
        var grid = new Grid(form, [.. rows.Select((r, i) => Row($"行{i}", r.Level, r.Amount))], [], "");
        var folds = new GridFolds(grid);
        return [.. Enumerable.Range(0, rows.Length).Where(folds.HasRow)];
    }

    private static GridRow Row(string name, int level, string amount) => new(
        [name], [new Cell(name, null, Somewhere), amount.Length == 0 ? null : new Cell(amount, PrintedNumber.Parse(amount), Somewhere)], Somewhere)
    {
        Kind = RowKind.Line,
        Label = name,
        Level = level,
    };
}
