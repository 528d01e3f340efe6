using System.Text.Json;
using Microsoft.Playwright;

namespace Disclosure.Browser.Pages;

/// <summary>What of the rows of a page's tables is seen without scrolling sideways.</summary>
internal sealed record NarrowReport
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>
    /// Goes through the rows that are shown. In view is what lies between the edges of the window and of all boxes around it that hide what
    /// reaches beyond them. What is clipped out of sight is for those who listen: it is not counted.
    /// </summary>
    private const string Script =
        """
        () => {
          const out = { figures: 0, seen: 0, nameless: [], amountless: [], hidden: [] };
          const isClipped = e => e.getBoundingClientRect().width <= 1.5;
          const shown = e => e.checkVisibility({ visibilityProperty: true }) && !isClipped(e);
          const boxOf = e => { const range = document.createRange(); range.selectNodeContents(e); return range.getBoundingClientRect(); };
          const isSeen = e => {
            const box = boxOf(e);
            if (box.left < -.5 || box.right > document.documentElement.clientWidth + .5) return false;
            for (let p = e.parentElement; p && p !== document.body; p = p.parentElement) {
              if (getComputedStyle(p).overflowX === 'visible') continue;
              const around = p.getBoundingClientRect();
              if (box.left < around.left - .5 || box.right > around.right + .5) return false;
            }
            return true;
          };
          for (const row of document.querySelectorAll('.grid tbody tr:not(.filler, .empty)')) {
            if (!shown(row)) continue;
            const cells = [...row.cells].filter(c => shown(c) && c.textContent.trim());
            const figures = cells.filter(c => c.matches('td.n, .checks td:not(:first-child, :last-child)'));
            out.figures += figures.length;
            const seen = figures.filter(isSeen);
            out.seen += seen.length;
            const label = row.id || row.textContent.trim().slice(0, 40);
            const names = cells.filter(c => c.matches('th[scope="row"], .checks td:first-child'));
            if (names.length && !names.every(isSeen)) out.nameless.push(label);
            if (figures.length && !seen.length) out.amountless.push(label);
            out.hidden.push(...figures.filter(f => !seen.includes(f)).map(f => `${label}：${f.textContent.trim()}`));
          }
          return JSON.stringify(out);
        }
        """;

    /// <summary>How many figures there are in the rows that are shown.</summary>
    public int Figures { get; init; }

    /// <summary>How many of them are in view.</summary>
    public int Seen { get; init; }

    /// <summary>The rows whose name is not.</summary>
    public string[] Nameless { get; init; } = [];

    /// <summary>The rows with figures none of which is.</summary>
    public string[] Amountless { get; init; } = [];

    /// <summary>The figures that are not, with their rows.</summary>
    public string[] Hidden { get; init; } = [];

    /// <summary>Asks a page.</summary>
    public static async Task<NarrowReport> OfAsync(IPage page) => JsonSerializer.Deserialize<NarrowReport>(await page.EvaluateAsync<string>(Script), Json)!;
}
