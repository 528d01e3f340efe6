namespace Disclosure.Browser;

/// <summary>The drawings of the first page as they are seen: shapes stand out, labels stand clear.</summary>
public sealed class ChartTests(BrowserSession session)
{
    private const string Page = "jiangan-bigdata/2024/index.html";

    // Contrast of what is filled against the paper, which lies between all neighbours; below 3:1 it is named.
    private const string PaleShapes =
        """
        () => {
          const light = c => { const [r, g, b] = c.match(/[\d.]+/g).slice(0, 3).map(v => { v /= 255; return v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4; });
            return .2126 * r + .7152 * g + .0722 * b; };
          const paper = light(getComputedStyle(document.documentElement).backgroundColor);
          const colour = e => { const s = getComputedStyle(e); return e.closest('.other') ? s.stroke : s.fill; };
          return [...document.querySelectorAll('.bar rect, .nodes rect, .bands path, .flow text')].filter(e => {
            const own = light(colour(e));
            return (Math.max(own, paper) + .05) / (Math.min(own, paper) + .05) < (e.localName === 'text' ? 4.5 : 3);
          }).map(e => `${e.localName} ${colour(e)}`);
        }
        """;

    private const string LabelsThatMeet =
        """
        () => {
          const labels = [...document.querySelectorAll('.flow text')].filter(t => t.getBoundingClientRect().width > 0).map(t => [t, t.getBoundingClientRect()]);
          const frame = [...document.querySelectorAll('svg.flow')].map(s => s.getBoundingClientRect()).find(r => r.width > 0);
          const out = labels.filter(([, r]) => r.left < frame.left - 1 || r.right > frame.right + 1 || r.top < frame.top - 1 || r.bottom > frame.bottom + 4);
          const meet = labels.flatMap(([a, r], i) => labels.slice(i + 1).filter(([, q]) =>
            r.left < q.right - 1 && q.left < r.right - 1 && r.top < q.bottom - 3 && q.top < r.bottom - 3).map(([b]) => `${a.textContent} ${b.textContent}`));
          return [...out.map(([t]) => t.textContent), ...meet];
        }
        """;

    // Bars of a chart are on one scale only where the space for them is equally wide.
    private const string BarSpaces =
        """
        () => [...document.querySelectorAll('.chart')].map(c => new Set([...c.querySelectorAll('svg.bar')].map(b => Math.round(b.getBoundingClientRect().width * 2))).size)
          .filter(n => n > 1)
        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Shapes_and_labels_stand_out_from_the_paper(bool dark)
    {
        await using var opened = await session.OpenAsync(Page, dark: dark);
        (await opened.Page.EvaluateAsync<string[]>(PaleShapes)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(320)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task Labels_stand_clear_of_each_other_and_within_the_drawing(int width)
    {
        await using var opened = await session.OpenAsync(Page, width);
        (await opened.Page.EvaluateAsync<string[]>(LabelsThatMeet)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Bars_of_a_chart_have_equal_spaces(int width)
    {
        await using var opened = await session.OpenAsync(Page, width);
        (await opened.Page.EvaluateAsync<int[]>(BarSpaces)).ShouldBeEmpty();
    }
}
