using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Layout;

namespace Disclosure.Tests.Layout;

/// <summary>Where heads, labels and cells stand when a grid is laid out, and how far they reach.</summary>
public sealed class LayoutTests
{
    private static readonly GridColumn Name = new("项目", "项目", ColumnType.Name);

    private static readonly GridColumn Codes = new("编码", "编码", ColumnType.Code) { Divisions = ["类", "款", "项"] };

    private static readonly GridColumn Pair = new("支出", "支出", ColumnType.Text) { Children = [Amount("基本"), Amount("项目")] };

    [Fact]
    public void A_head_over_columns_spans_them() => HeadsOf(Name, Pair).ShouldContain("支出 0+1 1+2");

    [Fact]
    public void A_head_beside_a_group_reaches_down_to_the_rows() => HeadsOf(Name, Pair).ShouldContain("项目 0+2 0+1");

    [Fact]
    public void The_divisions_of_a_column_stand_under_its_head() => HeadsOf(Codes, Amount("额")).ShouldBe(
        ["编码 0+1 0+3", "类 1+1 0+1", "款 1+1 1+1", "项 1+1 2+1", "额 0+2 3+1"]);

    [Fact]
    public void The_head_of_the_names_stands_over_the_row_groups_too()
    {
        var form = Grouped();

        new LaidOutHeads(form).All[0].Columns.ShouldBe(2);
    }

    [Fact]
    public void The_head_of_a_row_group_spans_its_rows() =>
        Laid(Grouped(), Line("甲", "收入"), Line("乙", "收入"), Line("丙", "支出")).Rows[0].Cells.First().Rows.ShouldBe(2);

    [Fact]
    public void A_row_that_a_head_from_above_spans_has_no_cell_for_it() =>
        Laid(Grouped(), Line("甲", "收入"), Line("乙", "收入")).Rows[1].Cells.Select(c => c.Role).ShouldBe([CellRole.RowHead, CellRole.Value]);

    [Fact]
    public void Equal_neighbours_are_merged() =>
        Laid(Merged(), Record("产出", "数量"), Record("产出", "质量"), Record("效益", "社会")).Rows.Select(r => r.Cells.First().Text).ShouldBe(["产出", "质量", "效益"]);

    [Fact]
    public void A_line_of_the_form_is_not_merged_with_rows_that_are_blank_there() =>
        Laid(Merged(), Line("合计", null), Record("", "数量")).Rows[1].Cells.First().Role.ShouldBe(CellRole.GroupHead);

    [Fact]
    public void The_label_of_a_line_takes_the_columns_of_the_codes_before_it() =>
        Laid(new GridForm("", "", [], [Codes, Name, Amount("额")]), Line("合计", null, columns: 3)).Rows[0].Cells.Select(c => (c.Place, c.Columns))
            .ShouldBe([(0, 4), (4, 1)]);

    [Fact]
    public void A_line_with_a_printed_row_of_its_own_stands_there() =>
        Laid(new GridForm("", "", [], [Name, Amount("额")]), Line("甲", null), Line("乙", null) with { PrintedRow = 5 }, Line("丙", null)).Rows
            .Select(r => r.PrintedRow).ShouldBe([1, 5, 6]);

    [Fact]
    public void A_screen_keeps_heads_over_the_columns_that_it_keeps()
    {
        var section = Laid(new GridForm("", "", [], [Name, Pair]), Line("甲", null, columns: 3));

        new LaidOutHeads(section.Form, section.Folds, keptOnly: true).All.Select(h => h.Label).ShouldBe(["项目", "支出", "基本"]);
    }

    [Fact]
    public void A_field_is_a_row_of_its_name_and_its_value()
    {
        var form = new FieldsForm("概况", "", [new FieldForm("名称", "项目名称", ColumnType.Text, IsBeside: false)]);
        var list = new FieldList(form, [new Cell("物业费", null, MadeUpBudget.Somewhere)], ["概况"], "");

        var row = new LaidOutTable(MadeUpBudget.Table([form], list)).Flat.Single().Rows.Single();

        string.Join(' ', [row.Address, .. row.Cells.Select(c => c.Text)]).ShouldBe("表九/概况/名称 项目名称 物业费");
    }

    [Fact]
    public void A_cell_has_its_address()
    {
        var section = Laid(new GridForm("", "", [], [Name, Pair]), Line("甲", null, columns: 3));

        section.Rows[0].Located(section.Leaves[1]).Address.ShouldBe("表九/甲/支出/基本");
    }

    private static GridColumn Amount(string name) => new(name, name, ColumnType.Amount);

    private static GridForm Grouped() => new(
        "", "", [new RowSlot.FixedRow(new FixedLine("收入", "收入") { Children = [new FixedLine("甲", "甲")] })], [Name, Amount("额")]);

    private static GridForm Merged() => new(
        "", "", [new RowSlot.RecordRows()],
        [new GridColumn("一级", "一级", ColumnType.Text) { IsRowHeader = true }, new GridColumn("二级", "二级", ColumnType.Text) { IsRowHeader = true }])
    {
        Grouping = ["一级"],
    };

    private static LaidOutSection Laid(GridForm form, params IReadOnlyList<GridRow> rows) => new LaidOutTable(MadeUpBudget.Table(form, rows)).Sections[0];

    // Each: label, row and rows, place and columns.
    private static IEnumerable<string> HeadsOf(params IReadOnlyList<GridColumn> columns) =>
        new LaidOutHeads(new GridForm("", "", [], columns)).All.Select(h => $"{h.Label} {h.Row}+{h.Rows} {h.Place}+{h.Columns}");

    private static GridRow Line(string label, string? group, int columns = 2)
    {
        var cells = new Cell?[columns];
        if (columns == 3) cells[1] = new Cell("1.00", 1, MadeUpBudget.Somewhere);
        return new GridRow([label], cells, MadeUpBudget.Somewhere) { Kind = RowKind.Line, Label = label, Group = group };
    }

    private static GridRow Record(string first, string second) => new(
        [first, second], [first.Length == 0 ? null : new Cell(first, null, MadeUpBudget.Somewhere), new Cell(second, null, MadeUpBudget.Somewhere)], MadeUpBudget.Somewhere)
    {
        Kind = RowKind.Record,
        Label = second,
    };
}
