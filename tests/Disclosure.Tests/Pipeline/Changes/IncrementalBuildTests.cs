using CsCheck;

namespace Disclosure.Tests.Pipeline.Changes;

/// <summary>Builds that make only what changed: what comes out is what a build from nothing makes, and no more is made than was changed.</summary>
public sealed class IncrementalBuildTests
{
    private static readonly IReadOnlyList<string> Names = [.. EditedInput.Edits.Keys];

    public static TheoryData<string> All => [.. Names];

    [Theory]
    [MemberData(nameof(All))]
    public void After_each_edit_the_site_is_that_of_a_build_from_nothing(string edit)
    {
        using var input = new EditedInput();
        input.Build();
        input.Edit(edit);
        var (grown, fresh) = input.Sites();
        grown.ShouldBe(fresh);
    }

    [Theory]
    [InlineData("a page of another unit taken away", "a build of one unit")]
    [InlineData("what a unit of a department spends", "a build of the unit of a department")]
    [InlineData("what a unit of a department spends", "a build of one unit")]
    [InlineData("what a unit of a department spends", "a build of one year")]
    [InlineData("where a unit belongs", "a build of the unit of a department")]
    [InlineData("a unit of a department taken back or published again", "a build of one unit")]
    [InlineData("a unit that joins a department by its name", "a build of one unit")]
    public void After_an_edit_and_a_build_of_some_the_site_is_that_of_a_build_from_nothing(string edit, string some)
    {
        using var input = new EditedInput();
        input.Build();
        input.Edit(edit);
        input.Edit(some);
        var (grown, fresh) = input.Sites();
        grown.ShouldBe(fresh);
    }

    [Fact]
    public void After_any_edits_the_site_is_that_of_a_build_from_nothing() => Gen.Select(Gen.Int[0, Names.Count - 1].Select(i => Names[i]).Array[2, 5], Gen.Bool).Sample(
        (edits, trustsStamps) => Check(edits, trustsStamps),
        iter: 6, threads: 1);

    [Theory]
    [InlineData("nothing", "")]
    [InlineData("a word of a table", "xugou-test")]
    [InlineData("a figure's text in another unit", "xugou-school")]
    [InlineData("nothing but stamps", "")]
    [InlineData("a page of the site taken away", "xugou-test")]
    [InlineData("a style sheet of the site written over", "")]
    [InlineData("a page of the portal written over", "")]
    [InlineData("a sum of the list of files", "shili-years xugou-office xugou-school xugou-test")]
    [InlineData("a year taken back or published again", "xugou-test")]
    [InlineData("the name of a unit's folder", "xugou-college")]
    [InlineData("the portal", "shili-years xugou-office xugou-school xugou-test")]
    [InlineData("an edition", "shili-years xugou-office xugou-school xugou-test")]
    [InlineData("a classification", "shili-years xugou-office xugou-school xugou-test")]
    [InlineData("the theme", "shili-years xugou-office xugou-school xugou-test")]
    [InlineData("the program", "shili-years xugou-office xugou-school xugou-test")]
    [InlineData("the record cut short", "shili-years xugou-office xugou-school xugou-test")]
    [InlineData("what a unit of a department spends", "xugou-office xugou-test")]
    [InlineData("a unit of a department taken back or published again", "xugou-test")]
    [InlineData("the name of a unit's folder that belongs to a department", "xugou-bureau xugou-test")]
    [InlineData("the year of a unit of a department", "xugou-office xugou-test")]
    [InlineData("where a unit belongs", "xugou-office xugou-test")]
    [InlineData("a unit that joins a department by its name", "xugou-school xugou-test")]
    [InlineData("the name of a department", "xugou-test")]
    [InlineData("a build of the unit of a department", "")]
    public void No_unit_is_made_that_did_not_change(string edit, string made)
    {
        using var input = new EditedInput();
        input.Build();
        input.MadeBy(() => input.Edit(edit)).ShouldBe(made.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("a sentence of the first year", "2026")]
    [InlineData("a sentence of a middle year", "2029")]
    [InlineData("a citation of another year", "2030")]
    [InlineData("figures of the first year", "2026 2027")]
    [InlineData("figures of a middle year", "2027 2029")]
    [InlineData("a project of a middle year, by another name", "2026 2027 2029 2030")]
    [InlineData("a day of publication of a middle year", "2029 2030")]
    [InlineData("a middle year taken back or published again", "2026 2029 2030")]
    [InlineData("final accounts published or taken back", "2026 2027 2029 2029-final 2030")]
    [InlineData("the short name of the unit of several years", "2026 2027 2029 2030")]
    [InlineData("a page of a middle year taken away", "2026 2027 2029 2030")]
    public void No_document_is_made_that_would_be_what_it_was(string edit, string made)
    {
        using var input = new EditedInput();
        input.Build();
        input.DocumentsMadeBy(() => input.Edit(edit)).ShouldBe(made.Split(' ').Select(d => $"{YearEdits.Unit}/{d}"));
    }

    [Fact]
    public void A_document_is_made_when_figures_of_one_change_that_it_cites()
    {
        using var input = new EditedInput();
        input.Edit("a citation of another year");
        input.Build();
        input.DocumentsMadeBy(() => input.Edit("figures of the first year")).ShouldContain($"{YearEdits.Unit}/2030");
    }

    [Fact]
    public void After_any_edits_of_years_the_site_is_that_of_a_build_from_nothing() => Gen.Select(Gen.Int[0, YearEdits.All.Count - 1].Select(i => YearEdits.All.Keys.ElementAt(i)).Array[2, 5], Gen.Bool).Sample(
        (edits, trustsStamps) => Check(edits, trustsStamps),
        iter: 6, threads: 1);

    [Fact]
    public void The_files_of_a_document_that_stays_in_a_unit_that_changed_keep_their_time()
    {
        using var input = new EditedInput();
        input.Build();
        var long_ago = new DateTime(2020, 2, 29, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(input.InSite($"{YearEdits.Unit}/2027/index.html"), long_ago);
        input.Edit("a sentence of a middle year");
        input.Build();
        File.GetLastWriteTimeUtc(input.InSite($"{YearEdits.Unit}/2027/index.html")).ShouldBe(long_ago);
    }

    [Fact]
    public void The_warnings_of_a_document_that_stays_in_a_unit_that_changed_are_told_again()
    {
        using var input = new EditedInput();
        File.AppendAllText(input.PathOf($"units/{YearEdits.Unit}/2027/explanation.md"), "\n（没有合上的括号。\n");
        var first = input.Build().Findings;
        input.Edit("a sentence of the first year");
        input.Build().Findings.ShouldBe(first);
    }

    [Fact]
    public void The_folder_of_a_unit_that_did_not_change_is_not_touched()
    {
        using var input = new EditedInput();
        input.Build();
        var long_ago = new DateTime(2020, 2, 29, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(input.InSite("xugou-school/2031/index.html"), long_ago);
        input.Edit("a word of a table");
        input.Build();
        File.GetLastWriteTimeUtc(input.InSite("xugou-school/2031/index.html")).ShouldBe(long_ago);
    }

    [Fact]
    public void The_warnings_of_a_unit_that_did_not_change_are_told_again()
    {
        using var input = new EditedInput();
        File.WriteAllText(input.PathOf("units/xugou-school/2031/words.md"), File.ReadAllText(input.PathOf("units/xugou-school/2031/words.md")) + "\n（没有合上的括号。\n");
        var first = input.Build().Findings;
        first.ShouldHaveSingleItem();
        input.Edit("a word of a table");
        input.Build().Findings.ShouldBe(first);
    }

    [Theory]
    [InlineData("a style sheet of the site written over")]
    [InlineData("a page of the portal written over")]
    [InlineData("a sum of the list of files")]
    [InlineData("a line of the list of files, twice")]
    public void What_was_changed_in_the_site_itself_is_as_it_was_after_the_next_correction(string edit)
    {
        using var input = new EditedInput();
        input.Build();
        input.Edit(edit);
        input.Edit("a sentence");
        input.Build();
        var (grown, fresh) = input.Sites();
        grown.ShouldBe(fresh);
    }

    [Fact]
    public void What_somebody_else_put_into_a_units_folder_is_refused_and_stays()
    {
        using var input = new EditedInput();
        input.Build();
        File.WriteAllText(input.InSite("xugou-test/notes.txt"), "mine");
        input.Edit("a word of a table");
        (input.Build().Findings.Single().Id, File.ReadAllText(input.InSite("xugou-test/notes.txt"))).ShouldBe(("output-foreign", "mine"));
    }

    [Fact]
    public void An_output_that_was_taken_away_is_made_again()
    {
        using var input = new EditedInput();
        input.Build();
        Directory.Delete(input.InSite(""), recursive: true);
        input.MadeBy(() => { }).ShouldBe(["shili-years", "xugou-office", "xugou-school", "xugou-test"]);
    }

    private static void Check(IEnumerable<string> edits, bool trustsStamps)
    {
        using var input = new EditedInput(trustsStamps);
        input.Build();
        foreach (var edit in edits)
        {
            input.Edit(edit);
            input.Build();
        }
        var (grown, fresh) = input.Sites();
        grown.ShouldBe(fresh);
    }
}
