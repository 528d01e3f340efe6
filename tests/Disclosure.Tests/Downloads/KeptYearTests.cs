using Disclosure.Core.Documents;
using Disclosure.Corpora;
using Disclosure.Downloads;

namespace Disclosure.Tests.Downloads;

/// <summary>The data of a year in which nothing changed are taken over, and those of the other years are made.</summary>
public sealed class KeptYearTests
{
    [Fact]
    public void Files_that_were_taken_over_are_not_made() => Made((_, _) => true).ShouldBeEmpty();

    [Fact]
    public void Each_file_of_another_year_is_made()
    {
        var years = MadeUpCity.Of(20).Select(d => d.Key.Folder).Distinct().ToList();
        Made((year, _) => year == years[0]).Count.ShouldBe(2 * (years.Count - 1));
    }

    [Fact]
    public void A_file_that_was_not_there_is_made_beside_one_that_was() =>
        Made((_, path) => path.EndsWith(".csv", StringComparison.Ordinal)).ShouldAllBe(path => path.EndsWith(".parquet", StringComparison.Ordinal));

    private static List<string> Made(KeepYear keep)
    {
        var files = new List<string>();
        foreach (var write in YearData.Parts(MadeUpCity.Of(20), new SiteDescription(), (path, _) => files.Add(path), keep)) write();
        return files;
    }
}
