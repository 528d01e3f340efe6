using Disclosure.Core.Budgets;
using Disclosure.Rendering.Views;

namespace Disclosure.Rendering.Pages;

/// <summary>What the portal's own pages say of a budget, kept when the budget is gone.</summary>
/// <param name="Unit">Whose it is.</param>
/// <param name="Key">Which one it is.</param>
/// <param name="Title">Its title.</param>
/// <param name="Published">The day of its publication, or null.</param>
/// <param name="Folder">Its folder, a path from the site's root that ends in a slash.</param>
/// <param name="Pages">Its pages in the order of reading, with paths from the site's root.</param>
internal sealed record BudgetSummary(
    Unit Unit, DocumentKey Key, string Title, DateOnly? Published, string Folder, IReadOnlyList<LinkView> Pages)
{
    /// <summary>Its year.</summary>
    public int Year => Key.Year;

    /// <summary>What a document like it is called.</summary>
    public string Name { get; init; } = "";

    /// <summary>Its first page, a path from the site's root.</summary>
    public string Home => Pages[0].Href;

    /// <summary>What its unit says of it in a sentence (摘要), or blank.</summary>
    public string Abstract { get; init; } = "";

    /// <summary>The names of its files of data, which stand in its folder.</summary>
    public IReadOnlyList<string> Data { get; init; } = [];

    /// <summary>What was corrected after the publication, in the order of days.</summary>
    public IReadOnlyList<SummarizedCorrection> Corrections { get; init; } = [];
}
