using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Formatting;
using Disclosure.Input;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Formatting;

/// <summary>What is written of a document that was read is what a person wrote of it, to the letter.</summary>
public sealed class WrittenInputTests
{
    public static TheoryData<string> Inputs => ["input", "tests/Disclosure.Tests/Inputs/nine", "tests/Disclosure.Tests/Inputs/examples", "tests/Disclosure.Tests/Inputs/printed"];

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Tables_are_written_as_a_person_writes_them(string input)
    {
        foreach (var table in Budgets(input).SelectMany(b => b.Tables).Where(t => t.EmptyNote is null))
        {
            TableText.Of(table.Form, TableDataOf.Of(table)).ShouldBe(TextOf(table.Place.File), table.Place.File);
        }
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Prose_is_written_as_a_person_writes_it(string input)
    {
        foreach (var prose in Budgets(input).SelectMany(b => b.Narratives.Values))
        {
            NarrativeText.Of(prose.Blocks).ShouldBe(TextOf(prose.Place.File), prose.Place.File);
        }
    }

    private static List<Budget> Budgets(string input)
    {
        var reader = new InputReader(Path.Combine(Repository.Root, input));
        var findings = new FindingList();
        var budgets = reader.List(null, null, findings).Select(p => reader.Read(p, findings)).OfType<Budget>().ToList();
        findings.Sorted().Where(f => f.Severity == Severity.Error).ShouldBeEmpty();
        return budgets;
    }

    private static string TextOf(string file) => File.ReadAllText(File.Exists(file) ? file : Path.Combine(Repository.Root, file));
}
