using Microsoft.Playwright;

namespace Disclosure.Browser.Printing;

/// <summary>The sheets that the whole document is printed on.</summary>
public sealed class SheetTests(BrowserSession session)
{
    private const int FewWords = 60; // two lines of text

    private const double Margin = 40; // in points: 15 mm, the narrowest, less the ink of a border

    private const string NavigationSeen =
        """
        () => [...document.querySelectorAll('nav, a[href="#main"]')]
          .filter(e => !e.closest('main') && e.checkVisibility({ visibilityProperty: true }))
          .map(e => e.outerHTML.slice(0, 120))
        """;

    private PrintedSite Real => PrintedSite.Real(session);

    private PrintedSite Long => PrintedSite.Long(session);

    [Fact]
    public void Every_sheet_is_A4() => Real.Paper.Pages
        .Select(p => (Math.Round(Math.Min(p.Width, p.Height)), Math.Round(Math.Max(p.Width, p.Height)))).Distinct().ShouldBe([(595, 842)]);

    [Fact]
    public void The_real_budget_takes_some_thirty_sheets() => Real.Paper.Pages.Count.ShouldBeInRange(24, 40);

    [Fact]
    public async Task What_is_wide_lies_across_and_all_else_stands_upright()
    {
        var source = await PaperSource.ReadAsync(session, Real);
        var places = source.Places.Where(p => p.IsProse || !p.IsPart).ToList();
        var pages = places.Select(p => Real.Paper.Bookmarks.First(b => PaperDocument.Packed(b.Title) == p.Title).Page);
        pages.Select(page => Real.Paper.Pages[page - 1].LiesAcross).ShouldBe(places.Select(p => p.LiesAcross));
    }

    [Fact]
    public void Nothing_is_printed_beyond_the_margins_at_the_sides() =>
        Real.Paper.Pages.Concat(Long.Paper.Pages).ShouldAllBe(p => p.Left >= Margin && p.Right <= p.Width - Margin);

    [Fact]
    public void Every_sheet_but_the_cover_bears_its_number() =>
        Real.Paper.Pages.Select((p, i) => i == 0 ? p.Footer.Length == 0 : p.IsNumbered(i + 1)).ShouldAllBe(isRight => isRight);

    [Fact]
    public void Every_sheet_but_the_cover_says_whose_budget_of_which_year_it_is() =>
        Real.Paper.Pages.Select(p => p.Header).ShouldBe(["", .. Enumerable.Repeat("武汉市江岸区大数据中心2024年部门预算", Real.Paper.Pages.Count - 1)]);

    [Fact]
    public void The_cover_has_the_title_and_the_unit() =>
        Real.Paper.Pages[0].Text.ShouldBe("武汉市江岸区大数据中心2024年部门预算武汉市江岸区大数据中心");

    [Fact]
    public void The_cover_has_the_day_of_publication_and_the_address_where_they_are_known() =>
        Long.Paper.Pages[0].Text.ShouldBe("虚构省样例县测试局2030年度收支公开虚构省样例县测试局2030年2月5日https://budget.example.invalid/ysgk/xugou-test/2030/");

    [Fact]
    public void No_sheet_is_printed_for_a_few_words_that_are_left_over() => FewWordsOf(Real.Paper).ShouldBeEmpty();

    [Fact]
    public void No_sheet_is_printed_for_a_few_words_behind_long_tables() => FewWordsOf(Long.Paper).ShouldBeEmpty();

    // But a part that is short, or a table, may stand alone.
    private static IEnumerable<string> FewWordsOf(PaperDocument paper) => paper.Pages
        .Where((page, i) => page.Text.Length < FewWords && paper.Bookmarks.All(b => b.Level > 2 || b.Page != i + 1)).Select(page => page.Text);

    // The list of contents inside the document is part of the document; what leads to other pages is not.
    [Theory, MemberData(nameof(SitePages.Full), MemberType = typeof(SitePages))]
    public async Task Paper_carries_no_navigation(string page)
    {
        await using var opened = await session.OpenAsync(page);
        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });
        (await opened.Page.EvaluateAsync<string[]>(NavigationSeen)).ShouldBeEmpty();
    }
}
