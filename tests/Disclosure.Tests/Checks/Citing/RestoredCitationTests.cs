namespace Disclosure.Tests.Checks.Citing;

/// <summary>
/// The citations of the real budget and of the made-up units, taken away and found again: what is found is what a person wrote, or stands in
/// the approved list of others that are as right.
/// </summary>
public sealed class RestoredCitationTests
{
    [Theory]
    [MemberData(nameof(StrippedInput.Names), MemberType = typeof(StrippedInput))]
    public void Each_that_is_found_is_the_one_a_person_wrote_or_approved(string name)
    {
        using var input = new StrippedInput(name);
        input.Cite();
        var after = input.Citations();
        var lines = after.Where(c => input.Before.GetValueOrDefault(c.Key) != c.Value).OrderBy(c => c.Key)
            .Select(c => $"{c.Key.Unit} {c.Key.Part} {c.Value} <- {input.Before.GetValueOrDefault(c.Key, "")}");
        string.Join('\n', lines.Prepend($"# {name}")).ShouldMatchApproved(c => c.SubFolder("approved").WithFileExtension(".txt")
            .WithFilenameGenerator((_, _, kind, extension) => $"{name}.{kind}.{extension}").NoDiff());
    }

    [Theory]
    [InlineData("input", 26, 36)]
    [InlineData("shipped", 44, 54)]
    public void Most_of_the_cells_that_a_person_cited_are_found(string name, int found, int cited)
    {
        using var input = new StrippedInput(name);
        var cells = input.Before.Where(c => !c.Value.Contains('=', StringComparison.Ordinal)).ToList();
        cells.Count.ShouldBe(cited);
        input.Cite();
        var after = input.Citations();
        cells.Count(c => after.GetValueOrDefault(c.Key) == c.Value).ShouldBeGreaterThanOrEqualTo(found);
    }

    [Theory]
    [MemberData(nameof(StrippedInput.Names), MemberType = typeof(StrippedInput))]
    public void With_them_the_checks_find_nothing_that_they_did_not_find_without(string name)
    {
        using var input = new StrippedInput(name);
        var before = input.Findings();
        input.Cite();
        input.Findings().Except(before, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(StrippedInput.Names), MemberType = typeof(StrippedInput))]
    public void A_second_time_changes_nothing(string name)
    {
        using var input = new StrippedInput(name);
        var left = input.Cite().Left.Select(f => f.Words + f.Reason).ToList();
        var texts = input.Texts();
        var again = input.Cite();
        again.IsWritten.ShouldBeFalse();
        again.Left.Select(f => f.Words + f.Reason).ShouldBe(left);
        input.Texts().ShouldBe(texts);
    }
}
