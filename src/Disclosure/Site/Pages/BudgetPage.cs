using System.Globalization;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Layout;
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

    /// <summary>The part of a divided table that it shows; null for whole tables and all else.</summary>
    public TablePart? Part { get; init; }

    /// <summary>Which page it is of those that what it shows is divided over, from 1.</summary>
    public int Number { get; init; } = 1;

    /// <summary>The name of its file, which is also the link to it from the other pages of the budget.</summary>
    public string File => PageNames.FileOf(Key, Number);

    /// <summary>A page, from 1, with what was compared; it stands below 自检, beside the order of reading.</summary>
    public static BudgetPage OfCompared(int number)
    {
        var name = number == 1 ? "数与数，每一次核对" : string.Create(CultureInfo.InvariantCulture, $"数与数，每一次核对（第 {number} 页）");
        return new("equations", PageNames.ComparedPage, $"自检：{name}", "每一次核对") { Number = number };
    }

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
                .SelectMany(OfTable)),
        .. checks ? [new BudgetPage("checks", PageNames.ChecksPage, "自检：账对得上吗", "自检")] : Array.Empty<BudgetPage>(),
        new("full", PageNames.FullPage, budget.Title + "（全文）", "全文"),
    ];

    private static IEnumerable<BudgetPage> OfTable(Table table)
    {
        var whole = new BudgetPage("table", table.Key, table.PrintedTitle, $"{table.Form.Number} {table.Sheet ?? table.Form.ShortName}");
        return TableDivision.Of(table) is not { IsDivided: true } division ? [whole] : division.Parts.Select(part => whole with
        {
            Heading = $"{whole.Heading}（{part.Name}）",
            Short = $"{whole.Short}（{part.Name}）",
            Part = part,
            Number = part.Number,
        });
    }

    private static string NameOf(SideBySideView comparison) => comparison switch
    {
        { Sections.Count: 0 } => "与往年对比",
        _ when comparison.Before == comparison.Year - 1 => "与上年对比",
        _ => string.Create(CultureInfo.InvariantCulture, $"与 {comparison.Before} 年对比"),
    };
}
