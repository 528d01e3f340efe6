namespace Disclosure.Browser.Pages;

/// <summary>
/// The places of a page that take the focus. Hundreds of links that are made alike, by their own names and those of what holds them, behave
/// alike: of each kind some are looked at, from the first to the last; all where all is asked for.
/// </summary>
internal static class StopSample
{
    private const int OfAKind = 12;

    /// <summary>How many of a kind are looked at.</summary>
    public static int Most => AuditPlan.IsWhole ? int.MaxValue : OfAKind;

    /// <summary>A function of the page, <c>stopsOf(most)</c>, that gives them in their order.</summary>
    public const string Function =
        """
        const stopsOf = most => {
          const named = e => `${e?.localName}.${e?.className ?? ''}`;
          const kindOf = e => [e, e.parentElement, e.parentElement?.parentElement].map(named).join('>');
          const isSeen = e => !e.disabled && e.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
          const all = [...document.querySelectorAll('a[href], button, summary, input, select, textarea, [tabindex="0"]')].filter(isSeen);
          const chosen = new Set([...Map.groupBy(all, kindOf).values()].flatMap(alike => {
            const step = Math.ceil(alike.length / most);
            return alike.filter((_, i) => i % step === 0 || i === alike.length - 1);
          }));
          return all.filter(e => chosen.has(e));
        };
        """;
}
