using Disclosure.Core.Editions;

namespace Disclosure.Tests.Editions;

/// <summary>The form of a grid: its leaves, depth and width, and its equations in column numbers.</summary>
public sealed class GridFormTests
{
    private static readonly GridForm Form = new("", "", [new RowSlot.RecordRows()],
    [
        new GridColumn("编码", "编码", ColumnType.Code) { Divisions = ["类", "款"], Ordinals = [1, 2] },
        new GridColumn("甲", "甲", ColumnType.Amount)
        {
            Children = [Amount("乙", 3), new GridColumn("丙", "丙", ColumnType.Amount) { Children = [Amount("丁", 4), Amount("戊", 5)] }],
        },
        new GridColumn("己", "己", ColumnType.Amount),
    ]);

    [Fact]
    public void Leaves_are_named_by_their_groups() => Form.Leaves.Select(l => l.Name).ShouldBe(["编码", "甲/乙", "甲/丙/丁", "甲/丙/戊", "己"]);

    [Fact]
    public void Leaves_are_numbered_from_the_left() => Form.Leaves.Select(l => l.Index).ShouldBe([0, 1, 2, 3, 4]);

    [Fact]
    public void A_group_within_a_group_makes_three_rows_of_headers() => Form.Depth.ShouldBe(3);

    [Fact]
    public void A_divided_column_takes_as_many_printed_columns_as_divisions() => Form.Width.ShouldBe(6);

    [Fact]
    public void A_row_group_takes_a_printed_column() =>
        new GridForm("", "", [new RowSlot.FixedRow(new FixedLine("组", "组") { Children = [new FixedLine("行", "行")] })], Form.Columns).Width.ShouldBe(7);

    [Fact]
    public void A_leaf_is_found_by_its_whole_name() => Form.FindLeaf("甲/丙/戊")!.Index.ShouldBe(3);

    [Theory]
    [InlineData("戊")]
    [InlineData("甲/丙")]
    public void A_leaf_is_not_found_by_part_of_its_name(string name) => Form.FindLeaf(name).ShouldBeNull();

    [Fact]
    public void An_equation_is_written_in_column_numbers() => Equation((1, "甲/丙/丁"), (-1, "甲/丙/戊")).ShouldBe("3=4-5");

    [Fact]
    public void An_equation_may_begin_with_a_minus() => Equation((-1, "甲/丙/丁"), (1, "甲/丙/戊")).ShouldBe("3=-4+5");

    [Fact]
    public void A_rate_of_growth_is_written_in_column_numbers_too()
    {
        var growth = new InnerSum([new Term(1, Column("甲/丙/戊"), []), new Term(-1, Column("甲/丙/丁"), [])]);
        var rate = new Term(1, growth, [(true, Column("甲/丙/丁")), (false, new Factor.Constant(100))]);
        new RowEquation(Form.FindLeaf("甲/乙")!, [rate], true).InOrdinals().ShouldBe("3=(5-4)÷4×100");
    }

    [Theory]
    [InlineData("己")]
    [InlineData("编码")]
    public void An_equation_with_a_column_without_one_number_is_not_written(string column) => Equation((1, column)).ShouldBeNull();

    private static string? Equation(params (int Sign, string Name)[] terms) =>
        new RowEquation(Form.FindLeaf("甲/乙")!, [.. terms.Select(t => new Term(t.Sign, Column(t.Name), []))], true).InOrdinals();

    private static Factor Column(string name) => new Factor.RowCell(Form.FindLeaf(name)!);

    private static GridColumn Amount(string key, int ordinal) => new(key, key, ColumnType.Amount) { Ordinals = [ordinal] };
}
