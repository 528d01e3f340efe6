using System.Text.RegularExpressions;

namespace Disclosure.Browser.Sites;

/// <summary>The pages of the made-up city that test cases are made of: those over all units, one of each kind, and what documents say of other units.</summary>
public static partial class CityPages
{
    /// <summary>One of each kind, the heaviest.</summary>
    public static TheoryData<string> OfEachKind => [.. OverUnits.GroupBy(page => Numbers().Replace(page, "#")).Select(kind => kind.MaxBy(LengthOf)!), .. OfDepartments];

    /// <summary>All of them.</summary>
    public static TheoryData<string> All => [.. OverUnits, .. OfDepartments];

    /// <summary>How many bytes a page has.</summary>
    internal static long LengthOf(string page) => new FileInfo(BuiltSite.City.PathOf(page)).Length;

    private static IEnumerable<string> OverUnits => BuiltSite.City.Pages.Where(page => page != "404.html" && (!page.Contains('/') || page.StartsWith("all/", StringComparison.Ordinal)));

    private static IEnumerable<string> OfDepartments => BuiltSite.City.Pages.Where(page => page.Contains("/2031/checks-compared.", StringComparison.Ordinal)
        && File.ReadAllText(BuiltSite.City.PathOf(page)).Contains("\"department-sum\"", StringComparison.Ordinal));

    // Of years, codes and parts.
    [GeneratedRegex("[0-9]+")]
    private static partial Regex Numbers();
}
