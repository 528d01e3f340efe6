namespace Disclosure.Browser.Sites;

/// <summary>The pages of the made-up portal that test cases are made of.</summary>
public static class FictionPages
{
    // Pages of one name, in each unit and each year, are made in the same way: one of them is audited, of another unit and year each
    // time; where all is asked for one of each unit.
    private static readonly Lazy<IReadOnlyDictionary<string, Look>> Looks = new(() => BuiltSite.Fiction.Pages
        .Where(page => page != "404.html")
        .GroupBy(page => page.Split('/') is [var unit, _, var file] ? (AuditPlan.IsWhole ? $"{unit}/{file}" : file) : page)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select((group, i) => (Page: group.ElementAt(i % group.Count()), Look: Look.AuditedInFiction[i % Look.AuditedInFiction.Count]))
        .ToDictionary(chosen => chosen.Page, chosen => chosen.Look, StringComparer.Ordinal));

    /// <summary>The pages that are measured: every page, or where a sample must do those that are audited.</summary>
    public static TheoryData<string> Measured =>
        AuditPlan.IsWhole ? [.. BuiltSite.Fiction.Pages.Where(page => page != "404.html")] : Audited;

    /// <summary>The pages that are audited, each in one look.</summary>
    public static TheoryData<string> Audited => [.. Looks.Value.Keys];

    /// <summary>The look in which axe examines a page, if it does.</summary>
    internal static Look? AuditedAt(string page) => Looks.Value.GetValueOrDefault(page);

    /// <summary>The looks in which its width is measured.</summary>
    internal static IReadOnlyList<Look> MeasuredAt(string page) =>
        [.. AuditPlan.MeasuredOf(Look.MeasuredInFiction, BuiltSite.Fiction.Pages.ToList().IndexOf(page))];
}
