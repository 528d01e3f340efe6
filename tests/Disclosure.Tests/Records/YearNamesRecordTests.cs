using System.Text;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Findings;
using Disclosure.Records;

namespace Disclosure.Tests.Records;

/// <summary>What the years of a unit see of each other, written and read back.</summary>
[Collection(nameof(RecordedSites))]
public sealed class YearNamesRecordTests(RecordedSites sites)
{
    [Theory]
    [InlineData(RecordedSites.Portal)]
    [InlineData(RecordedSites.Five)]
    [InlineData(RecordedSites.Kinds)]
    public void It_says_all_that_the_year_without_its_figures_said(string site) =>
        Years(site).Select(y => Spelled.Out(ReadBack(y)!)).ShouldBe(Years(site).Select(y => Spelled.Out(y.WithoutFigures())));

    [Theory]
    [InlineData(RecordedSites.Portal)]
    [InlineData(RecordedSites.Five)]
    [InlineData(RecordedSites.Kinds)]
    public void It_is_one_line(string site) => Years(site).ShouldAllBe(y => !Encoding.UTF8.GetString(YearNamesRecord.Write(y)).Contains('\n', StringComparison.Ordinal));

    [Fact]
    public void One_that_was_cut_short_is_none() => YearNamesRecord.Read(YearNamesRecord.Write(Years(RecordedSites.Five).First()).AsMemory()[..^1], Place.Whole("record"), new FindingList()).ShouldBeNull();

    private IEnumerable<YearRecord> Years(string site) => sites[site].Records.Select(r => r.Figures);

    private static YearRecord? ReadBack(YearRecord year) => YearNamesRecord.Read(YearNamesRecord.Write(year), Place.Whole("record"), new FindingList());
}
