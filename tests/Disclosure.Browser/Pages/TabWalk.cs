using Microsoft.Playwright;

namespace Disclosure.Browser.Pages;

/// <summary>A walk through a page with the Tab key alone.</summary>
internal sealed class TabWalk
{
    // What a key can reach, in the order of the document; of radio buttons of one name only the checked one is a stop.
    private const string Expected =
        """
        () => [...document.querySelectorAll('a[href], button, summary, input, select, textarea, [tabindex="0"]')]
          .filter(e => e.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) && !e.disabled)
          .filter(e => e.type !== 'radio' || e.checked)
          .map((e, i) => { e.dataset.stop = i; return i; })
        """;

    private const string Here =
        """
        () => {
          const e = document.activeElement;
          if (!e || e === document.body) return null;
          const box = e.getBoundingClientRect();
          return {
            stop: Number(e.dataset.stop ?? -1),
            region: e.closest('header, nav, main, footer')?.localName ?? '',
            html: e.outerHTML.slice(0, 100),
            left: box.left, top: box.top + scrollY, right: box.right, bottom: box.bottom + scrollY,
          };
        }
        """;

    private TabWalk(IReadOnlyList<TabStop> stops, int expected) => (Stops, Count) = (stops, expected);

    /// <summary>Where the focus went, until it left the page.</summary>
    public IReadOnlyList<TabStop> Stops { get; }

    /// <summary>How many places of the page a key should reach.</summary>
    public int Count { get; }

    public static async Task<TabWalk> TakeAsync(IPage page)
    {
        var expected = (await page.EvaluateAsync<int[]>(Expected)).Length;
        var stops = new List<TabStop>();
        // A few more than there are: a trap would go on for ever.
        for (var i = 0; i < expected + 5; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<TabStop?>(Here) is not { } stop || (stops.Count > 0 && stop.Stop == stops[0].Stop))
                break;
            stops.Add(stop);
        }

        return new(stops, expected);
    }
}
