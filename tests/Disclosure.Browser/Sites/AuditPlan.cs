namespace Disclosure.Browser.Sites;

/// <summary>
/// Which page is looked at in which ways. All in all where <c>DISCLOSURE_ALL</c> asks for it (<c>.ci/run --all</c>), which takes long;
/// else the same sample each time, in which no page of the real site is left out and every kind of page is seen in every mode.
/// </summary>
internal static class AuditPlan
{
    // Whatever is too wide is too wide here first: on the narrowest window, and there with large text.
    private static readonly Look[] Narrowest = [new(320, "light"), new(320, "large")];

    private static readonly Lazy<ILookup<string, Look>> Looks = new(() => Plan(BuiltSite.Current.Pages)
        .ToLookup(step => step.Page, step => step.Look, StringComparer.Ordinal));

    /// <summary>Whether nothing is left to a sample.</summary>
    public static bool IsWhole => Environment.GetEnvironmentVariable("DISCLOSURE_ALL") is { Length: > 0 };

    /// <summary>The looks in which axe examines a page of the real site.</summary>
    public static IReadOnlyList<Look> AuditedAt(string page) => [.. Looks.Value[page]];

    /// <summary>The looks in which its width is measured: also those in which axe examines it.</summary>
    public static IReadOnlyList<Look> MeasuredAt(string page) =>
        [.. AuditedAt(page).Union(MeasuredOf([.. Look.Audited, .. Look.Measured], BuiltSite.Current.Pages.ToList().IndexOf(page)))];

    /// <summary>Of all looks in which a page could be measured, those in which it is: the narrowest, and two more by turns.</summary>
    public static IEnumerable<Look> MeasuredOf(IReadOnlyList<Look> looks, int turn) => IsWhole
        ? looks
        : Narrowest.Union([looks[2 * turn % looks.Count], looks[((2 * turn) + 1) % looks.Count]]);

    /// <summary>Of a few looks that all pages are seen in, those of one page: some of them by turns, so that pages beside each other share the work.</summary>
    /// <param name="looks">The looks.</param>
    /// <param name="turn">The number of the page.</param>
    /// <param name="count">How many looks it gets.</param>
    public static IReadOnlyList<Look> ByTurns(IReadOnlyList<Look> looks, int turn, int count) =>
        IsWhole ? looks : [.. Enumerable.Range(0, count).Select(i => looks[(turn + (i * looks.Count / count)) % looks.Count])];

    private static IEnumerable<(string Page, Look Look)> Plan(IReadOnlyList<string> pages) => IsWhole
        ? pages.SelectMany(page => Look.Audited.Select(look => (page, look)))
        : pages.GroupBy(SitePages.KindOf).SelectMany((kind, i) => Sample([.. kind], i));

    // A mode is looked at in as many widths as the kind has turns for.
    private static IEnumerable<(string Page, Look Look)> Sample(IReadOnlyList<string> pages, int kind)
    {
        var modes = Look.Audited.GroupBy(look => look.Mode).Select(mode => mode.ToList()).ToList();
        return Enumerable.Range(0, Math.Max(pages.Count, modes.Count)).Select(turn =>
        {
            var mode = modes[turn % modes.Count];
            return (pages[turn % pages.Count], mode[(turn + kind + (turn / modes.Count)) % mode.Count]);
        });
    }
}
