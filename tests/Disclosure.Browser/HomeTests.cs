namespace Disclosure.Browser;

/// <summary>The first page of a document as it is seen: bars long enough to compare, no number or name broken that has room.</summary>
public sealed class HomeTests(BrowserSession session)
{
    private const string Screens = "() => Math.max(...[...document.querySelectorAll('.at-hand a')].map(a => a.getBoundingClientRect().bottom)) / innerHeight";

    private const string BrokenFigures =
        "() => [...document.querySelectorAll('.figures dd > a:not(.reason), .lead a:not(.reason), .charts td a:not(.reason)')].filter(a => a.getClientRects().length > 1 || a.scrollWidth > a.clientWidth + 1 && a.clientWidth > 0).map(a => a.textContent)";

    // Above the charts: what the program worked out, and reasons, each by its words. A change of another amount may be as large.
    private const string SaidTwice =
        """
        () => {
          const above = [...document.querySelectorAll('.lead, .figures')];
          const texts = name => above.flatMap(e => [...e.querySelectorAll(name)]).map(e => e.textContent.trim());
          const said = [...texts('.derived:not(.aid)').flatMap(t => t.match(/[\d,.]+ (?:万元|元|亿元)（[\d.]+%）/g) ?? []), ...texts('a.reason').filter(t => t !== '原因相同')];
          return said.filter((t, i) => said.indexOf(t) !== i);
        }
        """;

    private const string LongestBars =
        "() => [...document.querySelectorAll('.chart.bars')].map(c => Math.max(...[...c.querySelectorAll('.bar rect:not(.axis)')].map(r => r.getBoundingClientRect().width)))";

    private const string HighestColumns =
        """
        () => [...document.querySelectorAll('svg.columns')].filter(s => s.getBoundingClientRect().width > 0)
          .map(s => Math.max(...[...s.querySelectorAll('rect:not(.axis)')].map(r => r.getBoundingClientRect().height)))
        """;

    // Of a drawing the text above each column is its figure: columns are as high as the figures say, to a pixel.
    private const string FalseColumns =
        """
        () => [...document.querySelectorAll('svg.columns')].filter(s => s.getBoundingClientRect().width > 0).flatMap(s => {
          const heights = [...s.querySelectorAll('rect:not(.axis)')].map(r => r.getBoundingClientRect().height);
          const figures = [...s.querySelectorAll('text:not(.when)')].map(t => Math.abs(parseFloat(t.textContent.replaceAll(',', '')))).filter(n => n > 0);
          const most = Math.max(...figures), high = Math.max(...heights);
          return figures.map((f, i) => Math.abs(heights[i] - f / most * high)).filter(d => !(d <= 1));
        })
        """;

    private const string TextsThatMeet =
        """
        () => [...document.querySelectorAll('svg.columns')].filter(s => s.getBoundingClientRect().width > 0).flatMap(s => {
          const boxes = [...s.querySelectorAll('text')].map(t => [t.textContent, t.getBoundingClientRect()]);
          return boxes.flatMap(([a, r], i) => boxes.slice(i + 1).filter(([, q]) =>
            r.left < q.right && q.left < r.right && r.top < q.bottom - 4 && q.top < r.bottom - 4).map(([b]) => `${a} ${b}`));
        })
        """;

    // A name in two lines while another column of its table has room for a character and more that nothing in it needs.
    private const string NamesBrokenBesideSpace =
        """
        () => [...document.querySelectorAll('.charts table, table.compared')].flatMap(table => {
          const style = getComputedStyle(table);
          if (getComputedStyle(table.tBodies[0]).display !== 'table-row-group' || table.getBoundingClientRect().width === 0) return [];
          const width = e => { const range = document.createRange(); range.selectNodeContents(e); return range.getBoundingClientRect().width; };
          const inner = c => { const s = getComputedStyle(c); return c.clientWidth - parseFloat(s.paddingLeft) - parseFloat(s.paddingRight); };
          const slack = new Map();
          for (const row of table.rows) for (const cell of row.querySelectorAll('.n')) {
            if (cell.colSpan > 1) continue;
            const at = Math.round(cell.getBoundingClientRect().right);
            slack.set(at, Math.min(slack.get(at) ?? Infinity, inner(cell) - width(cell)));
          }
          const em = parseFloat(style.fontSize);
          const free = [...slack.values()].filter(s => s > 1.5 * em).length > 0;
          return !free ? [] : [...table.querySelectorAll('tbody th[scope=row]')].filter(th => {
            const name = th.querySelector('.item > span') ?? th.querySelector('span') ?? th;
            const range = document.createRange(); range.selectNodeContents(name);
            return new Set([...range.getClientRects()].map(r => Math.round(r.top))).size > 1;
          }).map(th => th.textContent);
        })
        """;

    private const string FiguresOutOfSight =
        """
        () => [...document.querySelectorAll('.charts td')].filter(cell => {
          const range = document.createRange();
          range.selectNodeContents(cell);
          const [text, held] = [range.getBoundingClientRect(), cell.closest('.scroll')?.getBoundingClientRect() ?? { left: 0, right: innerWidth }];
          return cell.textContent.trim() && text.width > 1 && (text.left < held.left - 1 || text.right > held.right + 1);
        }).map(cell => cell.textContent.trim())
        """;

    /// <summary>The first pages of the real site and of the made-up portal.</summary>
    public static TheoryData<string> Pages => [.. All.Select(p => p.Name)];

    private static IEnumerable<(string Name, Uri Address)> All => [.. Of(BuiltSite.Current, "real"), .. Of(BuiltSite.Fiction, "fiction")];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_change_and_no_reason_is_said_twice_above_the_charts(string page)
    {
        await using var opened = await OpenAsync(page, new(1280, "light"));
        (await opened.Page.EvaluateAsync<string[]>(SaidTwice)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Bars_are_long_enough_to_compare(string page)
    {
        await using var opened = await OpenAsync(page, new(1280, "light"));
        (await opened.Page.EvaluateAsync<double[]>(LongestBars)).ShouldAllBe(width => width >= 200);
        await new Look(360, "light").ShowAsync(opened);
        (await opened.Page.EvaluateAsync<double[]>(LongestBars)).ShouldAllBe(width => width >= 90);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Columns_are_high_enough_to_compare_and_as_high_as_their_figures_say(string page)
    {
        await using var opened = await OpenAsync(page, new(1280, "light"));
        (await opened.Page.EvaluateAsync<double[]>(HighestColumns)).ShouldAllBe(height => height >= 80);
        (await opened.Page.EvaluateAsync<double[]>(FalseColumns)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Figures_of_a_drawing_stand_clear_of_each_other(string page)
    {
        await using var opened = await OpenAsync(page, new(1280, "light"));
        foreach (var look in (Look[])[new(320, "light"), new(360, "light"), new(360, "elder"), new(768, "light"), new(1280, "light"), new(1280, "elder")])
        {
            await look.ShowAsync(opened);
            (await opened.Page.EvaluateAsync<string[]>(TextsThatMeet)).ShouldBeEmpty(look.ToString());
        }
    }

    // Of the made-up units one has figures of eleven digits, for which no phone has room.
    [Theory]
    [InlineData("real: jiangan-bigdata/2024/index.html")]
    [InlineData("fiction: shili-rows/2031/index.html")]
    [InlineData("fiction: shili-final/2031/index.html")]
    public async Task On_a_phone_every_figure_of_a_chart_s_table_is_in_view(string page)
    {
        await using var opened = await OpenAsync(page, new(360, "light"));
        foreach (var look in (Look[])[new(360, "light"), new(360, "elder"), new(390, "elder")])
        {
            await look.ShowAsync(opened);
            (await opened.Page.EvaluateAsync<string[]>(FiguresOutOfSight)).ShouldBeEmpty(look.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_figure_is_broken(string page)
    {
        await using var opened = await OpenAsync(page, new(1280, "light"));
        foreach (var look in (Look[])[new(360, "light"), new(360, "elder"), new(768, "light"), new(1280, "light"), new(1280, "elder")])
        {
            await look.ShowAsync(opened);
            (await opened.Page.EvaluateAsync<string[]>(BrokenFigures)).ShouldBeEmpty(look.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_name_is_broken_beside_empty_space(string page)
    {
        await using var opened = await OpenAsync(page, new(1280, "light"));
        foreach (var look in (Look[])[new(360, "light"), new(768, "light"), new(1280, "light"), new(1920, "light")])
        {
            await look.ShowAsync(opened);
            (await opened.Page.EvaluateAsync<string[]>(NamesBrokenBesideSpace)).ShouldBeEmpty(look.ToString());
        }
    }

    [Theory]
    [InlineData(1280, 1)]
    [InlineData(360, 2)]
    public async Task The_workbook_and_the_telephone_stand_within_the_first_screens(int width, int screens)
    {
        await using var opened = await session.OpenAsync("jiangan-bigdata/2024/index.html", width);
        (await opened.Page.EvaluateAsync<double>(Screens)).ShouldBeLessThanOrEqualTo(screens);
    }

    private static IEnumerable<(string Name, Uri Address)> Of(BuiltSite site, string name) => site.Pages
        .Where(p => p.Split('/') is [_, _, "index.html"]).Select(p => ($"{name}: {p}", new Uri(site.PathOf(p))));

    private async Task<OpenedPage> OpenAsync(string page, Look look)
    {
        var opened = await session.OpenAsync(All.First(p => p.Name == page).Address);
        await look.ShowAsync(opened);
        return opened;
    }
}
