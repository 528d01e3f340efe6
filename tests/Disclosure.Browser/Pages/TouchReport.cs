namespace Disclosure.Browser.Pages;

/// <summary>Asks a page, worked by touch, what is smaller than a thumb: 44 by 44 pixels.</summary>
internal static class TouchReport
{
    /// <summary>
    /// A box that a label belongs to is as large as the label. Let off are links in a line of running text, as WCAG 2.5.8 does, and
    /// the links of cells, which are as tall as their rows allow: other text beside them, or a cell around them, is what tells them.
    /// </summary>
    public const string Script =
        """
        () => {
          const least = 44;
          const inText = e => {
            if (!e.matches('a, button') || !getComputedStyle(e).display.startsWith('inline')) return false;
            const block = e.closest('td, th, dd, dt, p, li');
            return !!block && (block.matches('td, th, dd, dt') || block.textContent.trim().length > e.textContent.trim().length);
          };
          const boxOf = e => (e.matches('input') && e.closest('label') || e).getBoundingClientRect();
          return [...document.querySelectorAll('a[href], button, summary, input, select, textarea')]
            .filter(e => e.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) && !e.matches('.skip') && !inText(e))
            .map(e => [e, boxOf(e)])
            .filter(([, box]) => box.width < least - 0.5 || box.height < least - 0.5)
            .map(([e, box]) => `${box.width.toFixed(0)}×${box.height.toFixed(0)} ${e.outerHTML.slice(0, 120)}`);
        }
        """;
}
