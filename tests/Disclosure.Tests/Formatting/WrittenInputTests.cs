using Disclosure.Formatting;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Formatting;

/// <summary>What is written of a document that was read is what a person wrote of it, to the letter.</summary>
public sealed class WrittenInputTests
{
    [Theory]
    [MemberData(nameof(WrittenInput.Names), MemberType = typeof(WrittenInput))]
    public void Tables_are_written_as_a_person_writes_them(string name)
    {
        using var input = new WrittenInput(name);
        foreach (var table in input.Budgets().SelectMany(b => b.Tables).Where(t => t.EmptyNote is null))
        {
            TableText.Of(table.Form, TableDataOf.Of(table)).ShouldBe(TextOf(table.Place.File), table.Place.File);
        }
    }

    [Theory]
    [MemberData(nameof(WrittenInput.Names), MemberType = typeof(WrittenInput))]
    public void Prose_is_written_as_a_person_writes_it(string name)
    {
        using var input = new WrittenInput(name);
        foreach (var prose in input.Budgets().SelectMany(b => b.Narratives.Values))
        {
            NarrativeText.Of(prose.Blocks).ShouldBe(TextOf(prose.Place.File), prose.Place.File);
        }
    }

    private static string TextOf(string file) => File.ReadAllText(File.Exists(file) ? file : Path.Combine(Repository.Root, file));
}
