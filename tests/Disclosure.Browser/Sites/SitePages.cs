using System.Net;
using System.Text.RegularExpressions;

namespace Disclosure.Browser.Sites;

/// <summary>The pages that test cases are made of: a case for each page, so that a failure names its page.</summary>
public static partial class SitePages
{
    public static TheoryData<string> All => [.. BuiltSite.Current.Pages];

    /// <summary>Every page in every look that it is audited in.</summary>
    public static TheoryData<string, string> Audited =>
        [.. BuiltSite.Current.Pages.SelectMany(page => AuditPlan.AuditedAt(page).Select(look => (page, look.ToString())))];

    /// <summary>Every page in every look in which its width is measured.</summary>
    public static TheoryData<string, string> Measured =>
        [.. BuiltSite.Current.Pages.SelectMany(page => AuditPlan.MeasuredAt(page).Select(look => (page, look.ToString())))];

    /// <summary>The pages that hold a whole disclosure and are printed.</summary>
    public static TheoryData<string> Full => [.. BuiltSite.Current.Pages.Where(IsFull)];

    /// <summary>The pages with a table whose rows can be linked to.</summary>
    public static TheoryData<string> WithRows => [.. BuiltSite.Current.Pages.Where(page => RowsOf(page).Count > 0)];

    /// <summary>Those of one table each.</summary>
    public static TheoryData<string> WithRowsOfTables => [.. BuiltSite.Current.Pages.Where(page => IsOf("table", page) && Holds(page, "class=self "))];

    /// <summary>All but those.</summary>
    public static TheoryData<string> AllButFull => [.. BuiltSite.Current.Pages.Where(page => !IsFull(page))];

    /// <summary>The pages of one table each.</summary>
    public static TheoryData<string> WithTable => [.. BuiltSite.Current.Pages.Where(page => IsOf("table", page))];

    /// <summary>The pages with any table.</summary>
    public static TheoryData<string> WithTables => With("<table");

    /// <summary>Those of published tables.</summary>
    public static TheoryData<string> WithGrids => [.. BuiltSite.Current.Pages.Where(page => IsFull(page) || IsOf("table", page))];

    /// <summary>One page of each kind, the heaviest, for what takes too long to be asked of all.</summary>
    public static TheoryData<string> OfEachKind => [.. BuiltSite.Current.Pages
        .Where(page => !IsFull(page) && !IsOf("equations", page))
        .GroupBy(KindOf)
        .Select(kind => kind.MaxBy(page => new FileInfo(BuiltSite.Current.PathOf(page)).Length)!)];

    /// <summary>The pages whose markup holds this text.</summary>
    internal static TheoryData<string> With(string markup) => [.. BuiltSite.Current.Pages.Where(page => Holds(page, markup))];

    /// <summary>The pages whose markup does not.</summary>
    internal static TheoryData<string> Without(string markup) => [.. BuiltSite.Current.Pages.Where(page => !Holds(page, markup))];

    private static bool Holds(string page, string markup) =>
        File.ReadAllText(BuiltSite.Current.PathOf(page)).Contains(markup, StringComparison.Ordinal);

    private static bool IsOf(string kind, string page) => KindOf(page) == kind;

    internal static string KindOf(string page) => BodyClass().Match(File.ReadAllText(BuiltSite.Current.PathOf(page))).Groups[1].Value;

    internal static bool IsFull(string page) => page.Split('/')[^1] == "full.html";

    /// <summary>The ids of a page's rows, in the order of the page.</summary>
    internal static IReadOnlyList<string> RowsOf(string page) =>
        [.. RowWithId().Matches(File.ReadAllText(BuiltSite.Current.PathOf(page))).Select(row => WebUtility.HtmlDecode(row.Groups[1].Value))];

    [GeneratedRegex(@"<body class=""page-([a-z-]+)")]
    private static partial Regex BodyClass();

    [GeneratedRegex(@"<tr\b[^>]*\sid=""?([^""\s>]+)")]
    private static partial Regex RowWithId();
}
