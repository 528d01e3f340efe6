using Disclosure.Core.Documents;
using Disclosure.Downloads;
using Disclosure.Tests.Downloads.Support;

namespace Disclosure.Tests.Downloads;

/// <summary>A kind of section that this program does not have: what it is composed of is taken away like that of any other.</summary>
public sealed class MadeUpSectionTests
{
    private static readonly Table Table = Make();

    [Fact]
    public void A_CSV_has_its_rows_and_fields() =>
        ReadTables.Csv(TableCsv.Of(new TidyTable(Table)).Bytes, Table).ShouldBe(Described.Of(Table));

    [Fact]
    public void A_JSON_file_has_its_rows_and_fields() => ReadTables.Json(TableJson.Of(ReadBudgets.Real with { Tables = [Table] }).WrittenMemory, Table).ShouldBe(Described.Of(Table));

    [Fact]
    public void A_sheet_shows_every_cell_of_it() => ShownCells.Missing(Table, TableSheet.Of(Table, "甲", "虚构单位")).ShouldBeEmpty();

    [Fact]
    public void A_sheet_has_its_heading_above_those_of_its_parts() =>
        TableSheet.Of(Table, "甲", "虚构单位").Cells.Where(c => c.Kind == CellKind.Heading).OrderBy(c => c.Row).Select(c => c.Text).ShouldBe(["台账", "登记", "经费"]);

    [Fact]
    public void A_sheet_has_the_heads_of_its_columns() =>
        TableSheet.Of(Table, "甲", "虚构单位").Cells.Where(c => c.Kind == CellKind.Head).Select(c => c.Text).ShouldContain("预算数");

    [Fact]
    public void It_has_something_to_show() => Described.Of(Table).Count.ShouldBeGreaterThan(10);

    private static Table Make()
    {
        var tables = ReadBudgets.Real.Tables;
        var fields = tables.SelectMany(t => t.Flat()).OfType<FieldList>().First() with { Steps = ["台账", "登记"], Heading = "登记" };
        var grid = tables.SelectMany(t => t.Flat()).OfType<Grid>().First() with { Steps = ["台账", "经费"], Heading = "经费" };
        return tables[1] with { Sections = [new Ledger([fields, grid])] };
    }

    private sealed record Ledger(IReadOnlyList<Section> Entries) : ComposedSection(["台账"], "台账")
    {
        public override IReadOnlyList<Section> Parts => Entries;
    }
}
