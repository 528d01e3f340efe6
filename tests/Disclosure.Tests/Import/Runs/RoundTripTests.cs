using Disclosure.Core.Documents;
using Disclosure.Downloads;
using Disclosure.Tests.Downloads.Support;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Import.Runs;

/// <summary>What the program exports it can import again, cell by cell.</summary>
public sealed class RoundTripTests
{
    [Fact]
    public void The_real_tables_come_back_from_their_workbook() => ComesBack(ReadBudgets.Real, Repository.Input);

    [Fact]
    public void The_tables_of_another_edition_come_back_from_their_workbook() =>
        ComesBack(ReadBudgets.All.First(b => b.Edition.Key != ReadBudgets.Real.Edition.Key), Repository.Tests("Inputs", "nine"));

    private static List<string> Plain(IEnumerable<string> cells) => [.. cells.Select(c => string.Concat(c.Where(l => !char.IsWhiteSpace(l))))];

    private static void ComesBack(Budget budget, string input)
    {
        using var imported = new Imported(input);
        imported.Take("tables.xlsx", WorkbookFile.Of(budget, "", "a.xlsx").ToArray(), budget.Key.Folder);
        _ = imported.Report;
        // What a cell says in several paragraphs is one text in the blocks of a reader.
        var (found, wanted) = (Plain(imported.Cells(budget.Key.Folder)), Plain(Imported.CellsOf(budget)));
        wanted.Except(found).ShouldBeEmpty();
        found.Except(wanted).ShouldBeEmpty();
    }
}
