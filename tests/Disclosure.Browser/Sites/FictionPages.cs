namespace Disclosure.Browser.Sites;

/// <summary>The pages of the made-up portal that test cases are made of.</summary>
public static class FictionPages
{
    // A unit's page of one name, in each of its years, is made in the same way: of each three one is audited.
    private static readonly Lazy<IReadOnlyDictionary<string, Look>> Looks = new(() => BuiltSite.Fiction.Pages
        .GroupBy(page => page.Split('/') is [var unit, _, var file] ? $"{unit}/{file}" : page)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select((group, i) => (Page: group.ElementAt(i % group.Count()), Look: Look.AuditedInFiction[i % Look.AuditedInFiction.Count]))
        .ToDictionary(chosen => chosen.Page, chosen => chosen.Look, StringComparer.Ordinal));

    /// <summary>Every page.</summary>
    public static TheoryData<string> All => [.. BuiltSite.Fiction.Pages.Where(page => page != "404.html")];

    /// <summary>The pages that are audited, each in one look.</summary>
    public static TheoryData<string> Audited => [.. Looks.Value.Keys.Where(page => page != "404.html")];

    internal static Look? LookAt(string page) => Looks.Value.GetValueOrDefault(page);
}
