namespace Disclosure.Browser;

/// <summary>Tables over years: the name of a row, its newest figure and what changed are in view without scrolling sideways.</summary>
public sealed class YearsTests(BrowserSession session)
{
    // What a reader sees of a cell: not beyond the window, nor cut by what scrolls.
    private const string Seen =
        """
        const seen = e => {
          const range = document.createRange();
          range.selectNodeContents(e);
          const r = range.getBoundingClientRect();
          const scroll = e.closest('.scroll').getBoundingClientRect();
          const clips = getComputedStyle(e.closest('.scroll')).overflowX !== 'visible';
          return r.width > 1 && r.height > 1 && r.left >= -1 && r.right <= innerWidth + 1 && (!clips || (r.left >= scroll.left - 1 && r.right <= scroll.right + 1));
        };
        """;

    private const string RowsOutOfView =
        $$"""
        () => { {{Seen}}
          return [...document.querySelectorAll('table.compared tbody tr')].filter(row =>
            [row.querySelector('th'), ...row.querySelectorAll('td.m')].some(c => c.textContent !== '' && !seen(c))).map(row => row.textContent);
        }
        """;

    private const string FiguresOutOfView =
        $$"""
        () => { {{Seen}}
          return [...document.querySelectorAll('table.compared tbody td')].filter(c => c.textContent !== '' && !c.matches('.code') && !seen(c)).map(c => c.textContent);
        }
        """;

    private const string FirstFigures =
        "() => [...document.querySelectorAll('table.compared thead tr')].map(row => [...row.cells].slice(1, 3).map(c => c.textContent).join(' '))";

    // The rows whose text comes nearer to the rule below than a reader can tell apart.
    private const string OnRules =
        """
        () => [...document.querySelectorAll('table.compared tbody tr')].filter(row => {
          const bottom = row.getBoundingClientRect().bottom - 4;
          const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
          for (let node; (node = walker.nextNode());) {
            const range = document.createRange();
            range.selectNodeContents(node);
            if ([...range.getClientRects()].some(line => line.width > 1.5 && line.bottom > bottom)) return true;
          }
          return false;
        }).map(row => row.textContent)
        """;

    /// <summary>The pages that compare years, of the real site and of the made-up portal.</summary>
    public static TheoryData<string> Pages => [.. All.Select(p => p.Name)];

    private static IEnumerable<(string Name, Uri Address)> All => [.. Of(BuiltSite.Current, "real"), .. Of(BuiltSite.Fiction, "fiction")];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task On_a_phone_every_row_shows_its_name_its_newest_figure_and_what_changed(string page)
    {
        await using var opened = await session.OpenAsync(All.First(p => p.Name == page).Address);
        foreach (var look in (Look[])[new(360, "light"), new(360, "elder"), new(390, "light")])
        {
            await look.ShowAsync(opened);
            (await opened.Page.EvaluateAsync<string[]>(RowsOutOfView)).ShouldBeEmpty(look.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task On_a_phone_no_line_of_a_card_lies_on_the_rule_below_it(string page)
    {
        await using var opened = await session.OpenAsync(All.First(p => p.Name == page).Address);
        foreach (var look in (Look[])[new(360, "light"), new(360, "elder")])
        {
            await look.ShowAsync(opened);
            (await opened.Page.EvaluateAsync<string[]>(OnRules)).ShouldBeEmpty(look.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task In_large_letters_on_a_wide_screen_every_figure_is_in_view(string page)
    {
        await using var opened = await session.OpenAsync(All.First(p => p.Name == page).Address);
        foreach (var look in (Look[])[new(1280, "elder"), new(1280, "light")])
        {
            await look.ShowAsync(opened);
            (await opened.Page.EvaluateAsync<string[]>(FiguresOutOfView)).ShouldBeEmpty(look.ToString());
        }
    }

    [Fact]
    public async Task The_newest_year_and_what_changed_come_first()
    {
        await using var opened = await session.OpenAsync("jiangan-bigdata/2024/compare.html");
        (await opened.Page.EvaluateAsync<string[]>(FirstFigures)).Select(head => head.Replace('\u00A0', ' ')).ShouldBe(["2024 年 差额", "2024 年预算 差额"]);
    }

    private static IEnumerable<(string Name, Uri Address)> Of(BuiltSite site, string name) => site.Pages
        .Where(p => p.Split('/') is [_, "index.html"] or [_, _, "compare.html" or "index.html"]).Select(p => ($"{name}: {p}", new Uri(site.PathOf(p))));
}
