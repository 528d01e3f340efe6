using Disclosure.Core.Budgets;
using Disclosure.Rendering.Views;

namespace Disclosure.Rendering.Pages;

/// <summary>The navigation of a budget, as one of its pages sees it.</summary>
internal static class BudgetContents
{
    /// <summary>The contents with the page named <paramref name="current"/> marked.</summary>
    public static BudgetView Of(Budget budget, string current) => new(
        budget.Title, budget.Unit.Name, budget.Year, "index.html", "checks.html", "full.html",
        [.. budget.Edition.Parts.Select(part => new PartView(
            part.Key,
            budget.Named(part.Title),
            part.ShortName,
            part.IsProse ? part.Key + ".html" : "",
            part.Key == current,
            [.. budget.TablesOf(part).Select(table => new EntryView(
                table.Key,
                table.Form.Number,
                table.Sheet ?? table.Form.Name,
                table.Sheet ?? table.Form.ShortName,
                table.Key + ".html",
                table.Key == current))]))]);
}
