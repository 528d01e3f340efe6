using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Disclosure.Browser;

/// <summary>How tables and their words are handed to people: heads of rows, terms, what is quoted.</summary>
public sealed class WordsTests(BrowserSession session)
{
    /// <summary>A table with coded rows, one with lines and one with records, of each site.</summary>
    public static TheoryData<bool, string> Tables => new(
        from site in (bool[])[false, true]
        from page in (string[])["t01.html", "t03.html", "t09.html"]
        select (site, page));

    [Theory, MemberData(nameof(Tables))]
    public async Task The_head_of_a_row_is_announced_by_its_name_alone(bool isFiction, string page)
    {
        await using var opened = await session.OpenAsync(Address(isFiction, page));
        var heads = (await TableReading.OfAsync(opened)).SelectMany(t => t.Rows).SelectMany(r => r).Where(c => c.Role == "rowheader").Select(c => c.Name).ToList();
        heads.ShouldNotBeEmpty();
        heads.Where(name => name.Contains("释义", StringComparison.Ordinal) || name.Contains("解释", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_name_of_a_subject_opens_its_definition(bool isFiction)
    {
        await using var opened = await session.OpenAsync(Address(isFiction, "t03.html"));
        await opened.Page.Locator("th[scope=row] .term").First.ClickAsync();
        await Expect(opened.Page.Locator(".definition:popover-open")).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task All_that_opens_a_definition_looks_the_same(bool isFiction)
    {
        await using var opened = await session.OpenAsync(Address(isFiction, "t01.html"));
        var looks = await opened.Page.EvaluateAsync<string[]>(
            "() => [...new Set([...document.querySelectorAll('main button[popovertarget]:not(.definition button)')].map(b => getComputedStyle(b).textDecorationStyle))]");
        looks.ShouldBe(["dashed"]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_quoted_figure_opens_the_fold_that_it_leads_into(bool isFiction)
    {
        await using var opened = await session.OpenAsync(Address(isFiction, "t03.html"));
        await Expect(opened.Page.Locator("details.quotes li").First).ToBeHiddenAsync();
        await opened.Page.Locator("a.quoted").First.ClickAsync();
        await Expect(opened.Page.Locator("details.quotes li:target")).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_whole_document_has_no_landmarks_for_its_tables(bool isFiction)
    {
        await using var opened = await session.OpenAsync(Address(isFiction, "full.html"));
        await Expect(opened.Page.Locator("article.sheet").GetByRole(AriaRole.Region)).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(false, 320)]
    [InlineData(false, 1280)]
    [InlineData(true, 320)]
    [InlineData(true, 1280)]
    public async Task No_table_of_the_whole_document_scrolls_and_so_needs_a_landmark(bool isFiction, int width)
    {
        await using var opened = await session.OpenAsync(Address(isFiction, "full.html"), width);
        (await opened.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('article.sheet .scroll')]
              .filter(box => getComputedStyle(box).overflowX !== 'visible' && box.scrollWidth > box.clientWidth + 1).map(box => box.textContent.slice(0, 40))
            """)).ShouldBeEmpty();
    }

    private static Uri Address(bool isFiction, string page) =>
        new(isFiction ? BuiltSite.Fiction.PathOf("shili-long/2031/" + page) : BuiltSite.Current.PathOf("jiangan-bigdata/2024/" + page));
}
