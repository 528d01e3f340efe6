using Disclosure.Core.Budgets;
using Disclosure.Rendering.Views;

namespace Disclosure.Rendering.Pages;

/// <summary>What the portal's own pages say of a budget, kept when the budget is gone.</summary>
/// <param name="Unit">Whose it is.</param>
/// <param name="Year">Its year.</param>
/// <param name="Title">Its title.</param>
/// <param name="Published">The day of its publication, or null.</param>
/// <param name="Folder">Its folder, a path from the site's root that ends in a slash.</param>
/// <param name="Pages">Its pages in the order of reading, with paths from the site's root.</param>
internal sealed record BudgetSummary(
    Unit Unit, int Year, string Title, DateOnly? Published, string Folder, IReadOnlyList<LinkView> Pages);
