using Disclosure.Downloads;
using Disclosure.Pipeline;
using Disclosure.Tests.Downloads.Support;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Editions;

/// <summary>Each edition that is shipped can be filled in, and what is filled in is sound.</summary>
public sealed class ShippedEditionTests
{
    [Fact]
    public void The_made_up_units_have_neither_errors_nor_warnings()
    {
        using var scratch = new Scratch();
        InputCheck.Run(new BuildOptions(ShippedInput.MakeIn(scratch), scratch.Path("site"), null, null, null)).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Every_shipped_edition_has_a_unit()
    {
        var shipped = Directory.EnumerateDirectories(Path.Combine(Repository.Input, "editions")).Select(Path.GetFileName);
        var used = ShippedInput.Budgets.Select(b => b.Edition.Key);
        // That of the real unit is tried by it.
        shipped.Except(used).ShouldBe(["wuhan-2024"]);
    }

    [Theory]
    [MemberData(nameof(ShippedInput.Names), MemberType = typeof(ShippedInput))]
    public void Every_table_is_filled_at_least_in_part(string name) =>
        ShippedInput.Named(name).Tables.Where(t => !new Core.Layout.LaidOutTable(t).Flat.Any(s => s.Rows.Any(r => r.Located().Any(c => c.Cell?.Number is not null))))
            .Select(t => t.Key).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(ShippedInput.Names), MemberType = typeof(ShippedInput))]
    public void Downloads_read_back_are_the_tables(string name)
    {
        var budget = ShippedInput.Named(name);
        foreach (var table in budget.Tables)
        {
            ReadTables.Csv(TableCsv.Of(new TidyTable(table)).Bytes.ToArray(), table).ShouldBe(Described.Of(table));
            ReadTables.Json(TableJson.Of(budget).WrittenMemory, table).ShouldBe(Described.Of(table));
        }
    }

    [Theory]
    [InlineData("xubu-office/2030", "2029年执行数,2030年预算数,2030年预算数比2029年执行数")]
    [InlineData("xubu-office/2031", "2030年执行数,2031年预算数,2031年预算数比2030年执行数")]
    public void Heads_carry_the_years_of_their_document(string name, string heads) =>
        ShippedInput.Named(name).Tables.Single(t => t.Key == "t05").Form.Flat().OfType<Core.Editions.GridForm>().Single()
            .Columns.Skip(1).Select(c => c.Label).ShouldBe(heads.Split(','));

    [Theory]
    [InlineData("xushi-bureau", "表一/收入/政府性基金", "政府性基金", "政府性基金预算")]
    [InlineData("xushi-bureau", "表四/收入/一般公共预算资金", "一般公共预算资金", "一般公共预算")]
    [InlineData("xushi-committee", "表一/收入/政府性基金", "2. 政府性基金", "2. 政府性基金预算")]
    public void A_line_that_is_printed_otherwise_from_a_year_on_keeps_its_address(string unit, string address, string before, string after) =>
        new[] { "2030", "2031" }.Select(year => ShippedInput.Named($"{unit}/{year}"))
            .Select(b => new Core.Addressing.AddressBook(b).Find(address).ShouldHaveSingleItem().Row!.Label).ShouldBe([before, after]);

    [Theory]
    [InlineData("xushi-bureau/2030", "2030年预算单位财务收支预算总表", "元")]
    [InlineData("xushi-committee/2030", "2030年部门财务收支预算总表", "万元")]
    public void One_edition_based_on_another_differs_in_its_words_and_its_unit(string name, string title, string unit)
    {
        var form = ShippedInput.Named(name).Tables[0].Form;
        (form.Name, form.AmountUnit).ShouldBe((title, unit));
    }
}
