using System.Globalization;

namespace Disclosure.Core.Editions;

/// <summary>
/// The names of pages and files, without their endings, that every budget has or may have beside those of its parts and tables: no
/// part and no table can be called the same.
/// </summary>
public static class PageNames
{
    /// <summary>The first page.</summary>
    public const string HomePage = "index";

    /// <summary>The page that compares it with other years.</summary>
    public const string ComparePage = "compare";

    /// <summary>The page that sets final accounts beside the budget of their year.</summary>
    public const string CompletionPage = "completion";

    /// <summary>The page of what was checked.</summary>
    public const string ChecksPage = "checks";

    /// <summary>The page of all that was compared.</summary>
    public const string ComparedPage = ChecksPage + "-compared";

    /// <summary>The whole document, as a page and as a PDF.</summary>
    public const string FullPage = "full";

    /// <summary>The page of the search.</summary>
    public const string SearchPage = "search";

    /// <summary>What describes the files of data to programs.</summary>
    public const string PackageFile = "datapackage";

    /// <summary>The folder at the site's root for what is of all units together.</summary>
    public const string AllFolder = "all";

    /// <summary>The whole manual on one page. It stands at the root of every manual, and of no site: it tells one from the other.</summary>
    public const string ManualPage = "manual";

    /// <summary>The folder of the manual in which each check has a page.</summary>
    public const string ManualChecks = "checks";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> Reserved { get; } = [HomePage, ComparePage, CompletionPage, ChecksPage, ComparedPage, FullPage, SearchPage, PackageFile];

    /// <summary>The name of the file of a page.</summary>
    public static string FileOf(string page) => page + ".html";

    /// <summary>The name of the file of a part, from 1, of a page that is divided; no part or table is called so, as their names have no full stop.</summary>
    public static string FileOf(string page, int part) => FileOf(part == 1 ? page : string.Create(CultureInfo.InvariantCulture, $"{page}.{part}"));

    /// <summary>The data of all units of a year, which the folder of their documents names, from the site's root.</summary>
    public static string DataOfYear(string folder) => $"{AllFolder}/all-units-{folder}.csv";

    /// <summary>The same with typed columns.</summary>
    public static string ParquetOfYear(string folder) => $"{AllFolder}/all-units-{folder}.parquet";

    /// <summary>Where the manual says what a check looks at, from the manual's root.</summary>
    public static string ManualOfCheck(string id) => $"{ManualChecks}/{FileOf(id)}";

    /// <summary>Whether a name is taken before any part or table has one.</summary>
    public static bool IsReserved(string name) => Reserved.Contains(name, StringComparer.Ordinal);
}
