using Disclosure.Tests.Comparison.Differences;

namespace Disclosure.Tests.Pipeline;

/// <summary>Each file of the input is opened once: units of several years, citations of other years and what is shared included.</summary>
public sealed class ReadOnceTests(WatchedRuns runs) : IClassFixture<WatchedRuns>
{
    [Fact]
    public void A_build_opens_each_file_once() => FilesOpenedTwiceIn(runs.Build(runs.Years)).ShouldBeEmpty();

    [Fact]
    public void A_check_opens_each_file_once() => FilesOpenedTwiceIn(runs.Check(runs.Years)).ShouldBeEmpty();

    [Fact]
    public void A_build_opens_all_files() => runs.Build(runs.Years).Openings.Keys.Order(StringComparer.Ordinal).ShouldBe(WatchedRuns.FilesOf(runs.Years));

    [Fact]
    public void A_check_opens_all_files() => runs.Check(runs.Years).Openings.Keys.Order(StringComparer.Ordinal).ShouldBe(WatchedRuns.FilesOf(runs.Years));

    [Theory]
    [InlineData(FiveYears.Unit, null)]
    [InlineData(null, 2030)]
    [InlineData(FiveYears.Unit, 2030)]
    public void A_build_of_a_part_opens_each_file_once(string? unit, int? year) => FilesOpenedTwiceIn(runs.Build(runs.Years, unit, year)).ShouldBeEmpty();

    [Fact]
    public void A_build_of_a_part_opens_the_files_of_the_years_that_stay() =>
        runs.Build(runs.Years, FiveYears.Unit, 2030).Openings.Keys.ShouldContain($"units/{FiveYears.Unit}/2026/tables/t01.yaml");

    [Fact]
    public void A_year_that_another_cites_is_opened_once_in_a_build() => FilesOpenedTwiceIn(runs.Build(runs.Citing)).ShouldBeEmpty();

    [Fact]
    public void A_year_that_another_cites_is_opened_once_in_a_check() => FilesOpenedTwiceIn(runs.Check(runs.Citing)).ShouldBeEmpty();

    [Fact]
    public void A_year_that_is_cited_and_not_built_is_opened_once() => FilesOpenedTwiceIn(runs.Build(runs.Citing, year: 2030)).ShouldBeEmpty();

    [Fact]
    public void A_year_that_is_cited_and_not_checked_is_opened_once() => FilesOpenedTwiceIn(runs.Check(runs.Citing, year: 2030)).ShouldBeEmpty();

    [Fact]
    public void A_year_that_is_cited_and_not_checked_is_opened() =>
        runs.Check(runs.Citing, year: 2030).Openings.Keys.ShouldContain("units/shili-unit/2029/tables/t01.yaml");

    [Theory]
    [InlineData(null)]
    [InlineData(2030)]
    public void Editions_that_are_based_on_others_and_compare_years_open_each_file_once_in_a_build(int? year) =>
        FilesOpenedTwiceIn(runs.Build(runs.Based, year: year)).ShouldBeEmpty();

    [Theory]
    [InlineData(null)]
    [InlineData(2030)]
    public void Editions_that_are_based_on_others_and_compare_years_open_each_file_once_in_a_check(int? year) =>
        FilesOpenedTwiceIn(runs.Check(runs.Based, year: year)).ShouldBeEmpty();

    private static IEnumerable<string> FilesOpenedTwiceIn(WatchedFolder folder) => folder.Openings.Where(o => o.Value != 1).Select(o => $"{o.Key}: {o.Value}");
}
