using Disclosure.Downloads;
using Disclosure.Tests.Editions;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Import.Runs;

/// <summary>Of two editions whose titles and heads are the same the one is chosen whose lines the source prints.</summary>
public sealed class EditionOfYearTests
{
    [Theory]
    [InlineData("xushi-bureau/2030", "shanghai-unit（")]
    [InlineData("xushi-bureau/2031", "shanghai-unit-2026（")]
    [InlineData("xushi-committee/2030", "shanghai-department（")]
    [InlineData("xushi-committee/2031", "shanghai-department-2026（")]
    public void The_edition_whose_lines_are_printed_is_chosen(string name, string edition)
    {
        using var scratch = new Scratch();
        using var imported = new Imported(ShippedInput.MakeIn(scratch));
        var budget = ShippedInput.Named(name);
        imported.Take("tables.xlsx", WorkbookFile.Of(budget, "", "a.xlsx").ToArray(), budget.Key.Folder).Report.Edition.ShouldStartWith(edition);
    }

    [Fact]
    public void Of_an_edition_that_was_named_and_fits_badly_the_better_one_is_told()
    {
        using var scratch = new Scratch();
        using var imported = new Imported(ShippedInput.MakeIn(scratch));
        var budget = ShippedInput.Named("xushi-bureau/2030");
        imported.Take("tables.xlsx", WorkbookFile.Of(budget, "", "a.xlsx").ToArray(), "2030", o => o with { Edition = "final-accounts" })
            .Report.Edition.ShouldContain("；更合适的是「shanghai-unit」：9 张表的标题、表头都对上", Case.Sensitive);
    }

    [Fact]
    public void Of_an_edition_that_was_named_and_fits_no_other_is_told()
    {
        using var scratch = new Scratch();
        using var imported = new Imported(ShippedInput.MakeIn(scratch));
        var budget = ShippedInput.Named("xushi-bureau/2030");
        imported.Take("tables.xlsx", WorkbookFile.Of(budget, "", "a.xlsx").ToArray(), "2030", o => o with { Edition = "shanghai-unit" }).Report.Edition.ShouldNotContain("更合适");
    }
}
