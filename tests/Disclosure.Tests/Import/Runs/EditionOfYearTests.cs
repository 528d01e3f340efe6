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
}
