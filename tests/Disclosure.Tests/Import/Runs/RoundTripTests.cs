using CsCheck;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Corpora;
using Disclosure.Downloads;
using Disclosure.Import.Accounts;
using Disclosure.Input;
using Disclosure.Tests.Editions;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Import.Runs;

/// <summary>What the program exports it can import again, cell by cell.</summary>
public sealed class RoundTripTests
{
    // A document takes a quarter of a second to write, read and compare.
    private const int Random = 8;

    private static readonly string[] Inputs = ["nine", "examples", "printed"];

    /// <summary>The real document, and the made-up ones, by their input and folder.</summary>
    public static TheoryData<string> Names =>
        [.. new[] { "real", "shipped" }.Concat(Inputs).SelectMany(i => Read(i).Select(b => $"{i}:{b.Unit.Key}/{b.Key.Folder}"))];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_tables_come_back_from_their_workbook(string name) => ComesBack(Named(name), name.Split(':')[0]);

    [Fact]
    public void Random_documents_come_back_from_a_workbook_and_a_Word_file()
    {
        var documents = new[] { "shipped", "nine", "printed" }.SelectMany(i => Read(i).Select(b => (Input: i, Budget: b))).ToList();
        Gen.Select(Gen.Int[0, documents.Count - 1], Gen.Int[0, 1_000_000])
            .Sample((at, number) => ComesBack(RandomProse.In(RandomFigures.In(documents[at].Budget, number), number), documents[at].Input, hasProse: true), iter: Random);
    }

    private static Budget Named(string name) => Read(name.Split(':')[0]).Single(b => name.EndsWith($":{b.Unit.Key}/{b.Key.Folder}", StringComparison.Ordinal));

    private static IReadOnlyList<Budget> Read(string input)
    {
        if (input == "shipped") return ShippedInput.Budgets;
        var findings = new FindingList();
        var reader = new InputReader(FolderOf(input));
        return [.. reader.List(null, null, findings).Select(p => reader.Read(p, findings).ShouldNotBeNull())];
    }

    private static string FolderOf(string input) => input == "real" ? Repository.Input : Repository.Tests("Inputs", input);

    private static void ComesBack(Budget budget, string input, bool hasProse = false)
    {
        // Who has no prose has no Word file.
        hasProse &= budget.Edition.Parts.Any(p => p.IsProse);
        using var scratch = new Scratch();
        using var imported = new Imported(input == "shipped" ? ShippedInput.MakeIn(scratch) : FolderOf(input));
        var tables = ("tables.xlsx", WorkbookFile.Of(budget, "", "a.xlsx").ToArray());
        imported.Take(hasProse ? [tables, ("text.docx", RandomProse.File(budget))] : [tables], budget.Key.Folder);
        imported.Report.Account.IsBalanced.ShouldBeTrue(imported.Report.ToMarkdown());
        imported.Said(JournalKind.Left).ShouldBeEmpty();
        var back = imported.Read(budget.Key.Folder);
        Notes(back).ShouldBe(Notes(budget));
        var (found, wanted) = (SaidBudget.Cells(back), SaidBudget.Cells(budget));
        wanted.Except(found).ShouldBeEmpty();
        found.Except(wanted).ShouldBeEmpty();
        if (hasProse) SaidBudget.Prose(back).ShouldBe(SaidBudget.Prose(budget));
    }

    private static IReadOnlyList<string> Notes(Budget budget) =>
        [.. from table in budget.Tables
            from note in table.Flat().OfType<Grid>().SelectMany(g => new[] { ("空表说明", g.EmptyNote), ("说明", g.Note) }).Append(("空表说明", table.EmptyNote))
            where note.Item2 is not null
            select $"{table.Form.Number}/{note.Item1}: {note.Item2.Text}"];
}
