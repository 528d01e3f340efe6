using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Rules;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Checks.Documents;

/// <summary>What the checks say of themselves is true: their Markdown cannot drift from their code.</summary>
public sealed class CheckDocumentTests
{
    [Theory]
    [MemberData(nameof(Examples), true)]
    public void What_a_document_says_is_pointed_out_is(string check, string title)
    {
        Of(check, title).Run().Where(IsWarning).ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Examples), false)]
    public void What_a_document_says_is_sound_is_not_pointed_out(string check, string title)
    {
        Of(check, title).Run().Where(IsWarning).Select(r => r.Reason).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_check_shows_what_it_points_out(string check)
    {
        CheckExample.Of(Check(check)).ShouldContain(e => e.IsFailing && e.Files.Count > 0);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_check_shows_a_sound_neighbour(string check)
    {
        CheckExample.Of(Check(check)).ShouldContain(e => !e.IsFailing && e.Files.Count > 0);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_document_begins_with_the_title_and_the_id_of_its_check(string check)
    {
        var lines = CheckDocuments.Of(Check(check)).Split('\n');
        lines[0].ShouldBe($"# {Check(check).Title}");
        lines[2].ShouldStartWith($"`{check}`，");
    }

    [Fact]
    public void No_two_checks_have_the_same_id()
    {
        CheckCatalogue.All.Select(c => c.Id).ShouldBeUnique();
    }

    [Fact]
    public void Every_document_belongs_to_a_check()
    {
        var documents = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Disclosure.Core", "Checks"), "*.md", SearchOption.AllDirectories);
        documents.Select(Path.GetFileNameWithoutExtension).ShouldBe(CheckCatalogue.All.Select(c => c.GetType().Name), ignoreOrder: true);
    }

    [Fact]
    public void The_made_up_unit_of_the_examples_is_sound()
    {
        var sound = new CheckExample("", false, "", []);
        CheckCatalogue.All.SelectMany(c => (sound with { Check = c.Id }).Run()).Where(IsWarning).Select(r => $"{r.Id}: {r.Reason}").ShouldBeEmpty();
    }

    public static TheoryData<string> Ids() => new(CheckCatalogue.All.Select(c => c.Id));

    public static TheoryData<string, string> Examples(bool isFailing)
    {
        var examples = new TheoryData<string, string>();
        foreach (var example in CheckCatalogue.All.SelectMany(CheckExample.Of).Where(e => e.IsFailing == isFailing)) examples.Add(example.Check, example.Title);
        return examples;
    }

    private static ICheck Check(string id) => CheckCatalogue.All.Single(c => c.Id == id);

    private static CheckExample Of(string check, string title) => CheckExample.Of(Check(check)).Single(e => e.Title == title);

    private static bool IsWarning(CheckResult result) => result.ToFinding() is not null;
}
