using Disclosure.Site.Tables;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pages;

/// <summary>The ids of the heads of tables, which every cell below them names: short, and each once, on whatever page they stand.</summary>
public sealed class HeadIdTests(RealSite site)
{
    [Fact]
    public void Of_a_thousand_tables_each_has_its_own_beginning() =>
        Enumerable.Range(0, 1_000).Select(HeadIds.PrefixOf).Distinct(StringComparer.Ordinal).Count().ShouldBe(1_000);

    // Lower case and Chinese begin all others: of rows and fields, of passages, of the frame.
    [Fact]
    public void They_begin_with_capitals_as_no_other_id_of_the_document_does() =>
        site.Page(RealSite.Budget + "full.html").QuerySelectorAll("[id]").Where(e => char.IsAsciiLetterUpper(e.Id![0]))
            .Select(e => e.LocalName).Distinct().Except(["th", "caption"]).ShouldBeEmpty();

    [Fact]
    public void No_two_things_of_the_whole_document_have_the_same() =>
        site.Page(RealSite.Budget + "full.html").QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();
}
