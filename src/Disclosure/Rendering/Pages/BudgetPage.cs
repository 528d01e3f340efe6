using Disclosure.Core.Budgets;

namespace Disclosure.Rendering.Pages;

/// <summary>One page of a budget, before it is written out.</summary>
/// <param name="Kind">The template it is made with.</param>
/// <param name="Key">The name of its file without ending.</param>
/// <param name="Heading">Its h1.</param>
/// <param name="Short">Its name in navigation.</param>
internal sealed record BudgetPage(string Kind, string Key, string Heading, string Short)
{
    /// <summary>The page of the search; it stands beside the order of reading, like the index at the end of a book.</summary>
    public static readonly BudgetPage Search = new("search", "search", "查找", "查找");

    /// <summary>The name of its file, which is also the link to it from the other pages of the budget.</summary>
    public string File => Key + ".html";

    /// <summary>The page with all that one check compared; it stands below 自检, beside the order of reading.</summary>
    public static BudgetPage OfCheck(string file, string title) => new("equations", file[..^".html".Length], $"自检：{title}", title);

    /// <summary>The pages of a budget in the order of reading: at a glance, the parts, what was checked, the whole document.</summary>
    /// <param name="budget">The budget.</param>
    /// <param name="compared">What the page that compares it with other years is called; blank where there is none.</param>
    public static IReadOnlyList<BudgetPage> All(Budget budget, string compared) =>
    [
        new("home", "index", budget.Title, "预算一览"),
        .. compared.Length > 0 ? [new BudgetPage("compare", "compare", compared, compared)] : Array.Empty<BudgetPage>(),
        .. budget.Edition.Parts.SelectMany(part => part.IsProse
            ? [new BudgetPage("prose", part.Key, budget.Named(part.Title), part.ShortName)]
            : budget.TablesOf(part)
                .Select(table => new BudgetPage("table", table.Key, table.Title, $"{table.Form.Number} {table.Sheet ?? table.Form.ShortName}"))),
        new("checks", "checks", "自检：核对了什么", "自检"),
        new("full", "full", budget.Title + "（全文）", "全文"),
    ];
}
