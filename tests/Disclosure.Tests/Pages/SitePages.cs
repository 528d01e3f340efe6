using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pages;

/// <summary>
/// The pages that the real site must have, written out: a list read from the site could not miss a page. That there are
/// no others is a test of its own.
/// </summary>
internal static class SitePages
{
    /// <summary>The pages of the portal itself.</summary>
    public static readonly string[] Portal = ["404.html", "index.html", "search.html", "sitemap.html"];

    /// <summary>The tables and sheets in the official order; a page is its name with <c>.html</c>.</summary>
    public static readonly string[] SheetNames =
    [
        "t01", "t02", "t03", "t04", "t05", "t06", "t07", "t08", "t09", "t10", "t11", "t12",
        "t13-1-logistics", "t13-2-operation", "t13-3-maintenance", "t13-4-network", "t14",
    ];

    /// <summary>The narrative parts.</summary>
    public static readonly string[] ProseNames = ["overview", "explanation", "glossary"];

    /// <summary>The pages below 自检, with all that was compared.</summary>
    public static readonly string[] CheckNames = ["checks-compared", "checks-compared.2"];

    /// <summary>The pages of the budget in the official order, from the first page to the whole document.</summary>
    public static readonly string[] InOrder =
        [.. Files(["index", "compare", "overview", .. SheetNames, "explanation", "glossary", "checks", "full"])];

    /// <summary>The page of the search, with everything in the budget by its name; it stands beside the official order.</summary>
    public const string Search = RealSite.Budget + "search.html";

    /// <summary>The pages of the budget as its navigation lists them.</summary>
    public static readonly string[] InContents = [.. InOrder, Search];

    /// <summary>The same as pages.</summary>
    public static readonly string[] OfChecks = [.. Files(CheckNames)];

    /// <summary>Every page.</summary>
    public static TheoryData<string> All => [.. Portal, .. InContents, .. OfChecks];

    /// <summary>Every page that stands at one place of the site: the page for a missing address stands at any.</summary>
    public static TheoryData<string> AllButNotFound => [.. Portal.Skip(1), .. InContents, .. OfChecks];

    /// <summary>The pages of the budget.</summary>
    public static TheoryData<string> OfBudget => [.. InContents];

    /// <summary>The pages of the budget that say only what was published: all but the one that says what was checked
    /// and the one that lists names.</summary>
    public static TheoryData<string> OfDocument => [.. InOrder.Where(p => !p.EndsWith("/checks.html", StringComparison.Ordinal))];

    /// <summary>The pages that hold one table or sheet.</summary>
    public static TheoryData<string> Sheets => [.. SheetNames];

    /// <summary>自检 and the pages below it.</summary>
    public static TheoryData<string> Checks => ["checks", .. CheckNames];

    /// <summary>The narrative parts.</summary>
    public static TheoryData<string> Prose => [.. ProseNames];

    /// <summary>The pages with grids: each table's own, and the whole document.</summary>
    public static TheoryData<string> WithGrids => [.. Files([.. SheetNames, "full"])];

    private static IEnumerable<string> Files(string[] names) => names.Select(n => RealSite.Budget + n + ".html");
}
