using System.Globalization;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Pages;

/// <summary>One page of a budget, before it is written out.</summary>
/// <param name="Kind">The template it is made with.</param>
/// <param name="Key">The name of its file without ending.</param>
/// <param name="Heading">Its h1.</param>
/// <param name="Short">Its name in navigation.</param>
internal sealed record BudgetPage(string Kind, string Key, string Heading, string Short)
{
    /// <summary>The page of the search; it stands beside the order of reading, like the index at the end of a book.</summary>
    public static readonly BudgetPage Search = new("search", PageNames.SearchPage, "查找", "查找");

    /// <summary>The page that sets final accounts beside the budget of their year.</summary>
    public static readonly BudgetPage OfCompletion = new("completion", PageNames.CompletionPage, "和预算相比，完成了多少", "预算完成情况");

    /// <summary>The name of its file, which is also the link to it from the other pages of the budget.</summary>
    public string File => PageNames.FileOf(Key);

    /// <summary>The page with all that one check compared; it stands below 自检, beside the order of reading.</summary>
    public static BudgetPage OfCheck(string id, string title) => new("equations", PageNames.OfCheck(id), $"自检：{title}", title);

    /// <summary>The pages of a budget in the order of reading: at a glance, the parts, what was checked, the whole document.</summary>
    /// <param name="budget">The budget.</param>
    /// <param name="comparison">The budget beside other years; null where none is known, and then there is no page of it.</param>
    /// <param name="completion">It beside the budget of its year; null where it is none that has one, and then there is no page of that.</param>
    /// <param name="checks">Whether what the checks found is published.</param>
    public static IReadOnlyList<BudgetPage> All(Budget budget, SideBySideView? comparison, CompletionView? completion, bool checks) =>
    [
        new("home", PageNames.HomePage, budget.Title, $"{budget.Key.Kind.Word()}一览"),
        .. comparison is null ? Array.Empty<BudgetPage>() : [new BudgetPage("compare", PageNames.ComparePage, NameOf(comparison), NameOf(comparison))],
        .. completion is null ? Array.Empty<BudgetPage>() : [OfCompletion],
        .. budget.Edition.Parts.SelectMany(part => part.IsProse
            ? [new BudgetPage("prose", part.Key, budget.Named(part.Title), part.ShortName)]
            : budget.TablesOf(part)
                .Select(table => new BudgetPage("table", table.Key, table.PrintedTitle, $"{table.Form.Number} {table.Sheet ?? table.Form.ShortName}"))),
        .. checks ? [new BudgetPage("checks", PageNames.ChecksPage, "自检：账对得上吗", "自检")] : Array.Empty<BudgetPage>(),
        new("full", PageNames.FullPage, budget.Title + "（全文）", "全文"),
    ];

    private static string NameOf(SideBySideView comparison) => comparison switch
    {
        { Sections.Count: 0 } => "与往年对比",
        _ when comparison.Before == comparison.Year - 1 => "与上年对比",
        _ => string.Create(CultureInfo.InvariantCulture, $"与 {comparison.Before} 年对比"),
    };
}
