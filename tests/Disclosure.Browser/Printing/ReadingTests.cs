namespace Disclosure.Browser.Printing;

/// <summary>The text of the printed document: searched, copied, and nowhere torn from what it belongs to.</summary>
public sealed class ReadingTests(BrowserSession session)
{
    private const string TableHead = "科室物品编码物资用途启用年度数量金额";

    private PrintedSite Real => PrintedSite.Real(session);

    private PrintedSite Long => PrintedSite.Long(session);

    [Fact]
    public async Task Everything_is_printed_in_the_order_of_the_page()
    {
        var source = await PaperSource.ReadAsync(session, Real);
        source.Blocks.Zip(source.PagesOf(Real.Paper)).Where(b => b.Second < 0).Select(b => b.First.Text).ShouldBeEmpty();
    }

    // Fonts draw ⼀ and 一 as one glyph; whoever searches types the second.
    [Fact]
    public void No_character_is_given_as_a_radical() =>
        Real.Paper.Text.Where(c => c is >= '\u2E80' and <= '\u2FDF').ShouldBeEmpty();

    [Fact]
    public void A_table_of_several_pages_repeats_its_header_on_each()
    {
        var pages = Long.Paper.Pages.Where(p => p.Text.Contains("样例物品", StringComparison.Ordinal)).Skip(1);
        pages.Select(p => p.Text[..TableHead.Length]).ShouldBe(Enumerable.Repeat(TableHead, 4));
    }

    [Fact]
    public Task No_heading_ends_a_page() => NoHeadingEndsAPageAsync(Real);

    [Fact]
    public Task No_heading_of_a_long_table_ends_a_page() => NoHeadingEndsAPageAsync(Long);

    private async Task NoHeadingEndsAPageAsync(PrintedSite site)
    {
        var source = await PaperSource.ReadAsync(session, site);
        var pages = source.PagesOf(site.Paper);
        // From the last block to the first: where what a heading announces begins.
        var announced = pages[^1];
        var torn = new List<string>();
        for (var i = pages.Count - 1; i >= 0; i--)
        {
            if (!source.Blocks[i].IsHead)
                announced = pages[i];
            else if (pages[i] != announced)
                torn.Add(source.Blocks[i].Text);
        }

        torn.ShouldBeEmpty();
    }
}
