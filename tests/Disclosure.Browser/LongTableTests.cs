using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Disclosure.Browser;

/// <summary>A table of more rows than a screen shows: its heads stay, its rows can be found, sorted and added, and totals beside each other are level.</summary>
public sealed class LongTableTests(BrowserSession session)
{
    private const string Amounts = "rows => rows.filter(r => r.checkVisibility() && !r.matches('.total')).map(r => r.querySelector('td.m').textContent.trim())";

    // Without those that others below them add up to.
    private const string Added =
        "rows => { const of = r => Number(/\\bl(\\d)/.exec(r.className)?.[1] ?? 0); const shown = rows.filter(r => r.checkVisibility() && !r.matches('.total'));"
        + " return shown.filter((r, i) => !(i + 1 < shown.length && of(shown[i + 1]) > of(r))).map(r => r.querySelector('td.m').textContent.trim()); }";

    // Of the made-up portal the table with the most rows.
    private static readonly Lazy<string> Longest = new(() => BuiltSite.Fiction.Pages.Where(page => page.Split('/') is [_, _, var file] && char.IsDigit(file[1]))
        .Select(BuiltSite.Fiction.PathOf).MaxBy(page => File.ReadAllText(page).Split("<tr").Length)!);

    public static TheoryData<string> SideBySide =>
    [
        .. BuiltSite.Current.Pages.Where(page => page.EndsWith("/t01.html", StringComparison.Ordinal)).Select(BuiltSite.Current.PathOf),
        .. BuiltSite.Fiction.Pages.Where(page => page.EndsWith("/t01.html", StringComparison.Ordinal)).Select(BuiltSite.Fiction.PathOf),
    ];

    [Fact]
    public async Task The_heads_stay_in_view_while_the_page_scrolls()
    {
        await using var opened = await OpenAsync();
        await opened.Page.Locator(".grid tbody tr").Nth(150).ScrollIntoViewIfNeededAsync();
        await Expect(opened.Page.Locator(".grid thead th:visible").First).ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_way_to_the_contents_stays_in_view()
    {
        await using var opened = await OpenAsync(width: 360);
        await opened.Page.Locator(".grid tbody tr").Nth(150).ScrollIntoViewIfNeededAsync();
        await Expect(opened.Page.Locator(".ways a")).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task On_a_phone_what_scrolls_lies_above_the_way_to_the_contents_when_it_has_the_focus(bool isElder)
    {
        await using var opened = await OpenAsync(width: 360);
        await opened.SetElderAsync(isElder);
        await opened.Page.Locator("input.full-form").CheckAsync();
        await Expect(opened.Page.Locator(".room > .scroll")).ToHaveAttributeAsync("tabindex", "0");
        (await opened.Page.EvaluateAsync<double>(
            "() => { const box = document.querySelector('.room > .scroll'); box.focus(); return box.getBoundingClientRect().bottom - document.querySelector('.ways').getBoundingClientRect().top; }"))
            .ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public async Task Only_the_rows_that_are_looked_for_are_shown()
    {
        await using var opened = await OpenAsync();
        var name = await opened.Page.Locator(".grid tbody tr:not(.total) th[scope='row']").Nth(7).InnerTextAsync();
        await opened.Page.Locator(".tools input").FillAsync(name);
        (await opened.Page.Locator(".grid tbody tr:visible").AllInnerTextsAsync()).ShouldAllBe(row => row.Contains(name));
    }

    [Theory]
    [InlineData("－１,２３４.５０", "-1234.50")] // full width
    [InlineData("\u2212 1234.50", null)]
    [InlineData("\u22121,234.50", "-1234.50")]
    [InlineData("12.50（更正 1）", null)] // no digits of another number are taken for its own
    public async Task Figures_are_added_as_they_are_printed(string printed, string? added)
    {
        await using var opened = await OpenAsync();
        var before = await SumAsync(opened);
        // The first row that no others make up takes another figure, as if it had been published so.
        var own = await opened.Page.EvaluateAsync<string>(
            "printed => { const rows = [...document.querySelectorAll('.grid tbody tr:not(.total)')]; const row = rows[rows.length - 1]; const cell = row.querySelector('td.m'); const was = cell.textContent; cell.textContent = printed; return was; }", printed);
        await opened.Page.EvaluateAsync("document.querySelector('.tools select').dispatchEvent(new Event('change'))");
        (await SumAsync(opened) - before).ShouldBe((added is null ? 0 : decimal.Parse(added, CultureInfo.InvariantCulture)) - decimal.Parse(own, CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_mark_of_a_correction_is_no_part_of_its_figure()
    {
        await using var opened = await OpenAsync();
        var before = await SumAsync(opened);
        await opened.Page.EvaluateAsync(
            "() => { for (const cell of document.querySelectorAll('.grid tbody td.m')) cell.insertAdjacentHTML('beforeend', '<span class=\"corrected\">（<a href=\"#correction-1\">更正 1</a>）</span>'); document.querySelector('.tools select').dispatchEvent(new Event('change')); }");
        (await SumAsync(opened)).ShouldBe(before);
    }

    [Fact]
    public async Task What_is_said_is_the_sum_of_the_rows_that_are_shown()
    {
        await using var opened = await OpenAsync();
        await opened.Page.Locator(".tools input").FillAsync("十");
        var amounts = await opened.Page.Locator(".grid tbody tr").EvaluateAllAsync<string[]>(Amounts);
        var added = await opened.Page.Locator(".grid tbody tr").EvaluateAllAsync<string[]>(Added);
        var sum = added.Sum(amount => decimal.Parse(amount, CultureInfo.InvariantCulture));
        await Expect(opened.Page.Locator(".tools [role=status]")).ToContainTextAsync($"找到 {amounts.Length} 行");
        await Expect(opened.Page.Locator(".tools [role=status]")).ToContainTextAsync(string.Create(CultureInfo.InvariantCulture, $" {sum}"));
    }

    [Fact]
    public async Task A_head_sorts_the_rows_and_says_which_way()
    {
        await using var opened = await OpenAsync();
        var head = opened.Page.Locator(".grid thead [data-sum]:visible").First;
        await head.Locator(".sort").ClickAsync();
        await Expect(head).ToHaveAttributeAsync("aria-sort", "descending");
        var amounts = await NumbersAsync(opened.Page);
        amounts.ShouldBe(amounts.OrderDescending());
    }

    [Fact]
    public async Task Cards_are_sorted_by_a_list()
    {
        await using var opened = await OpenAsync(width: 360);
        var list = opened.Page.Locator(".tools select");
        var main = await opened.Page.Locator(".grid thead [data-sum]").First.InnerTextAsync();
        await list.SelectOptionAsync(new SelectOptionValue { Label = $"{main.Trim()}，从小到大" });
        var amounts = await NumbersAsync(opened.Page);
        amounts.ShouldBe(amounts.Order());
    }

    [Theory, MemberData(nameof(SideBySide))]
    public async Task The_last_totals_of_tables_side_by_side_are_level(string page)
    {
        await using var opened = await session.OpenAsync(new Uri(page), width: 1280);
        var tops = await opened.Page.Locator(".side-by-side").First.EvaluateAsync<double[]>(
            "e => [...e.querySelectorAll('.block')].map(b => [b.getBoundingClientRect().top, [...b.querySelectorAll('tbody tr')].filter(r => r.checkVisibility()).at(-1).getBoundingClientRect().bottom])"
            + ".filter((b, _, all) => b[0] === all[0][0]).map(b => Math.round(b[1]))");
        tops.Distinct().ShouldHaveSingleItem();
    }

    private async Task<OpenedPage> OpenAsync(int width = 1280) => await session.OpenAsync(new Uri(Longest.Value), width);

    private static async Task<decimal[]> NumbersAsync(IPage page) =>
        [.. (await page.Locator(".grid tbody tr").EvaluateAllAsync<string[]>(Amounts)).Select(amount => decimal.Parse(amount, CultureInfo.InvariantCulture))];

    // The main amount is the first that is added up.
    private static async Task<decimal> SumAsync(OpenedPage opened)
    {
        var said = await opened.Page.Locator(".tools [role=status]").InnerTextAsync();
        return decimal.Parse(Regex.Match(said, "相加：[^，]*? (-?[0-9.]+)").Groups[1].Value, CultureInfo.InvariantCulture);
    }
}
