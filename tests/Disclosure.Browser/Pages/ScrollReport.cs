using System.Text.Json;
using Microsoft.Playwright;

namespace Disclosure.Browser.Pages;

/// <summary>What a page's tables that scroll show, step by step from one end to the other.</summary>
internal sealed record ScrollReport
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>
    /// Scrolls each region by a third of its width at a time, waits until it has settled, and looks at the texts of its cells: where the
    /// region ends and where a cell that stays lies over them.
    /// </summary>
    private const string Script =
        """
        async () => {
          const out = { steps: 0, cut: [], nameless: [], misheaded: [], unnamed: [] };
          const add = (list, text) => { if (!list.includes(text)) list.push(text); };
          const boxOf = e => { const range = document.createRange(); range.selectNodeContents(e); return range.getBoundingClientRect(); };
          const settled = box => new Promise(done => { let last = -1, still = 0; const look = () => { still = box.scrollLeft === last ? still + 1 : 0; last = box.scrollLeft; still > 4 ? done() : requestAnimationFrame(look); }; look(); });
          const shown = e => e.checkVisibility({ visibilityProperty: true });
          for (const box of document.querySelectorAll('.room > .scroll')) {
            const table = box.querySelector('table');
            if (getComputedStyle(table).display === 'block' || getComputedStyle(box).overflowX === 'visible' || box.scrollWidth <= box.clientWidth + 1) continue;
            await settled(box);  // the script of tables learns a frame later that this one scrolls
            if (box.tabIndex !== 0 || box.getAttribute('role') !== 'region' || !document.getElementById(box.getAttribute('aria-labelledby'))) add(out.unnamed, table.caption?.textContent ?? '');
            const stays = c => getComputedStyle(c).position === 'sticky';
            const heads = [...table.tHead.rows].filter(r => shown(r) && !r.matches('.ordinals')).flatMap(r => [...r.cells]).filter(c => shown(c) && c.colSpan === 1);
            for (let at = 0; at < box.scrollWidth; at += box.clientWidth / 3) {
              box.scrollLeft = at;
              await settled(box);
              out.steps++;
              const around = box.getBoundingClientRect();
              for (const row of [...table.tBodies[0].rows].filter(r => shown(r) && !r.matches('.filler, .empty'))) {
                const name = row.querySelector('th[scope="row"]:last-of-type');
                const word = name && boxOf(name);
                const label = `${row.id} @${Math.round(box.scrollLeft)}`;
                if (word && word.width && (word.left < around.left - 1 || word.right > around.right + 1) && box.scrollLeft > 0) add(out.nameless, label);
                const covers = [...row.cells].filter(stays).map(c => (c.querySelector(':scope > .word') ?? c).getBoundingClientRect());
                for (const cell of [...row.cells].filter(c => shown(c) && !stays(c) && c.textContent.trim())) {
                  const text = boxOf(cell);
                  const overlaps = covers.filter(c => text.right > c.left + 1 && text.left < c.right - 1);
                  if (text.right <= around.left + 1 || text.left >= around.right - 1) continue;
                  if (overlaps.some(c => text.left >= c.left - 1 && text.right <= c.right + 1)) continue;
                  if (overlaps.length || text.left < around.left - 1 || text.right > around.right + 1) { add(out.cut, `${label}：${cell.textContent.trim()}`); continue; }
                  if (cell.colSpan > 1) continue;
                  const own = cell.getBoundingClientRect(), middle = (own.left + own.right) / 2;
                  const over = heads.filter(h => { const b = h.getBoundingClientRect(); return b.left <= middle && b.right >= middle; });
                  const hidden = over.some(stays) && !over.every(stays);
                  if (over.length && hidden) add(out.misheaded, `${label}：${cell.textContent.trim()}`);
                }
              }
            }
            box.scrollLeft = 0;
          }
          return JSON.stringify(out);
        }
        """;

    /// <summary>How many positions were looked at.</summary>
    public int Steps { get; init; }

    /// <summary>Texts that an edge cuts.</summary>
    public string[] Cut { get; init; } = [];

    /// <summary>Rows whose name is out of view.</summary>
    public string[] Nameless { get; init; } = [];

    /// <summary>Cells in view whose head another covers.</summary>
    public string[] Misheaded { get; init; } = [];

    /// <summary>Tables that scroll, but in no region with a name that takes the focus.</summary>
    public string[] Unnamed { get; init; } = [];

    /// <summary>Asks a page.</summary>
    public static async Task<ScrollReport> OfAsync(IPage page) => JsonSerializer.Deserialize<ScrollReport>(await page.EvaluateAsync<string>(Script), Json)!;
}
