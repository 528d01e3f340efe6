namespace Disclosure.Browser.Pages;

/// <summary>Asks a page, after a key was pressed, what does not change its look when it takes the focus.</summary>
internal static class FocusReport
{
    /// <summary>All that shows a focus: an outline of two pixels or more, or a shadow that was not there before.</summary>
    public const string Script =
        $$"""
        most => {
          {{StopSample.Function}}
          const shows = e => {
            const style = getComputedStyle(e);
            return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 || style.boxShadow !== 'none';
          };
          const holder = e => e.matches('input') && e.closest('label') || e;
          const unseen = stopsOf(most)
            .filter(e => { e.focus({ preventScroll: true }); return document.activeElement !== e || !(shows(e) || shows(holder(e))); })
            .map(e => e.outerHTML.slice(0, 120));
          document.activeElement.blur();
          return unseen;
        }
        """;
}
