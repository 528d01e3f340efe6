using System.Globalization;

namespace Disclosure.Browser.Printing;

/// <summary>How a reader finds the way in the printed document: its bookmarks and its contents.</summary>
public sealed class OutlineTests(BrowserSession session)
{
    private PrintedSite Real => PrintedSite.Real(session);

    [Fact]
    public void The_first_bookmark_is_the_document() =>
        Real.Paper.Bookmarks[0].ShouldBe(new Bookmark(0, "武汉市江岸区大数据中心2024年部门预算", 1));

    [Fact]
    public async Task The_bookmarks_below_are_the_contents_and_the_parts_in_order()
    {
        var source = await PaperSource.ReadAsync(session, Real);
        Titles(1).ShouldBe(source.Places.Where(p => p.IsPart).Select(p => p.Title).Prepend("目录"));
    }

    [Fact]
    public async Task Each_table_has_a_bookmark_in_order()
    {
        var source = await PaperSource.ReadAsync(session, Real);
        Titles(2).Where(t => t.StartsWith('表')).ShouldBe(source.Places.Where(p => !p.IsPart).Select(p => p.Title));
    }

    [Fact]
    public void Every_bookmark_leads_to_the_page_with_its_heading() => Real.Paper.Bookmarks
        .Where(b => !Real.Paper.Pages[b.Page - 1].Text.Contains(PaperDocument.Packed(b.Title), StringComparison.Ordinal))
        .ShouldBeEmpty();

    [Fact]
    public Task The_contents_give_the_true_page_of_each_part_and_table() => TheContentsAreTrueAsync(Real);

    [Fact]
    public Task The_contents_give_the_true_page_behind_long_tables() => TheContentsAreTrueAsync(PrintedSite.Long(session));

    private async Task TheContentsAreTrueAsync(PrintedSite site)
    {
        var source = await PaperSource.ReadAsync(session, site);
        var lines = source.Places.Select(place => string.Create(
            CultureInfo.InvariantCulture, $"{place.Title}{site.Paper.Bookmarks.First(b => PaperDocument.Packed(b.Title) == place.Title).Page}"));
        site.Paper.Pages[1].Text.ShouldBe("目录" + string.Concat(lines));
    }

    private IEnumerable<string> Titles(int level) => Real.Paper.Bookmarks.Where(b => b.Level == level).Select(b => PaperDocument.Packed(b.Title));
}
