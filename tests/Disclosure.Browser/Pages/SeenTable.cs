using System.Text.Json;
using Microsoft.Playwright;

namespace Disclosure.Browser.Pages;

/// <summary>A table as it is seen: the cells that are shown, row by row as they stand below each other.</summary>
internal sealed record SeenTable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public string Caption { get; init; } = "";

    public SeenCell[][] Rows { get; init; } = [];

    /// <summary>Whether its rows are cards: then cells stand in another order than in columns.</summary>
    public bool IsCards { get; init; }

    /// <summary>
    /// Asks a page for its tables. The headers of a cell are found as HTML finds them: those it names, else by scope: of a column those
    /// above it, of a row those in front of it, of a group of rows those whose rows hold it.
    /// </summary>
    private const string Script =
        """
        () => {
          const plain = e => e.innerText.replace(/\s+/g, ' ').trim();
          // What is named otherwise than it is written is read by its name.
          const text = e => [...e.querySelectorAll('[aria-label]')].reduce((all, n) => all.replace(plain(n), n.getAttribute('aria-label')), plain(e));
          const shown = e => e.checkVisibility({ visibilityProperty: true });
          const reach = table => {
            const places = new Map(), taken = [];
            [...table.rows].filter(shown).forEach((row, y, all) => {
              let x = 0;
              // No cell reaches out of its group of rows.
              const end = all.findLastIndex(r => r.parentElement === row.parentElement) + 1;
              for (const cell of [...row.cells].filter(shown)) {
                while (taken[y]?.[x]) x++;
                const bottom = Math.min(y + cell.rowSpan, end);
                places.set(cell, { x, y, right: x + cell.colSpan, bottom });
                for (let i = 0; y + i < bottom; i++) for (let k = 0; k < cell.colSpan; k++) (taken[y + i] ??= [])[x + k] = cell;
                x += cell.colSpan;
              }
            });
            return places;
          };
          const headersOf = (cell, places, doc) => {
            if (cell.headers) return cell.headers.split(/\s+/).map(id => doc.getElementById(id)).filter(h => h && shown(h));
            const here = places.get(cell);
            return [...places].filter(([h]) => h.localName === 'th' && h !== cell).filter(([h, at]) =>
              h.scope.startsWith('col') ? at.x < here.right && at.right > here.x && at.y < here.y
              : h.scope === 'row' ? at.y <= here.y && at.bottom > here.y && at.x < here.x
              : h.parentElement.parentElement === cell.parentElement.parentElement && at.y <= here.y).map(([h]) => h);
          };
          return JSON.stringify([...document.querySelectorAll('table')].filter(shown).map(table => {
            const places = reach(table);
            return {
              caption: table.caption ? plain(table.caption) : '',
              isCards: getComputedStyle(table).display === 'block',
              rows: [...table.rows].filter(row => shown(row) && !row.closest('[aria-hidden="true"]')).map(row => [...row.cells].filter(shown).map(cell => {
                const box = cell.getBoundingClientRect(), headers = headersOf(cell, places, document);
                return {
                  isHeader: cell.localName === 'th', isCode: cell.matches('.code'), isBody: !!row.closest('tbody') && !row.matches('.empty'), text: text(cell), left: box.left, top: box.top,
                  columns: headers.filter(h => h.scope.startsWith('col')).map(text), rows: headers.filter(h => h.scope.startsWith('row')).map(text),
                };
              })),
            };
          }));
        }
        """;

    /// <summary>The tables of a page that are shown.</summary>
    public static async Task<SeenTable[]> OfAsync(IPage page) => JsonSerializer.Deserialize<SeenTable[]>(await page.EvaluateAsync<string>(Script), Json)!;
}
