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
