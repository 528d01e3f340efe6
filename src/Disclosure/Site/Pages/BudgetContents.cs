using System.Globalization;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Pages;

/// <summary>The navigation of a budget: the same on all its pages but for the one that is open.</summary>
internal sealed class BudgetContents
{
    private readonly BudgetView _contents;

    /// <summary>The navigation of a budget.</summary>
    /// <param name="budget">The budget.</param>
    /// <param name="checks">Whether what the checks found has a page.</param>
    public BudgetContents(Budget budget, bool checks) => _contents = new(
        budget.Title,
        budget.Unit.Name,
        budget.Unit.Brief,
        budget.Year,
        PageNames.FileOf(PageNames.HomePage),
        checks ? PageNames.FileOf(PageNames.ChecksPage) : "",
        PageNames.FileOf(PageNames.FullPage),
        BudgetPage.Search.File,
        [.. budget.Edition.Parts.Select(part => new PartView(
            part.Key,
            budget.Named(part.Title),
            part.ShortName,
            part.IsProse ? PageNames.FileOf(part.Key) : "",
            false,
            [.. budget.TablesOf(part).Select(table => new EntryView(
                table.Key,
                table.Form.Number,
                table.Sheet ?? table.Form.Name,
                table.Sheet ?? table.Form.ShortName,
                PageNames.FileOf(table.Key),
                false))]))])
    {
        Name = budget.Name,
        Word = budget.Key.Kind.Word(),
        Published = budget.Publication.Published?.ToString("yyyy年M月d日", CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>The whole document as a PDF, or null where none was made.</summary>
    public PdfView? Pdf { get; set; }

    /// <summary>The unit's document of the other kind for the same year, or null.</summary>
    public LinkView? Sibling { get; init; }

    /// <summary>The page that compares the budget with other years, or null.</summary>
    public LinkView? Compare { get; init; }

    /// <summary>The page that sets final accounts beside the budget of their year, or null.</summary>
    public LinkView? Completion { get; init; }

    /// <summary>The contents with the page named <paramref name="current"/> marked.</summary>
    public BudgetView With(string current) => _contents with { Pdf = Pdf, Compare = Compare, Completion = Completion, Sibling = Sibling, Parts = [.. _contents.Parts.Select(p => Mark(p, current))] };

    private static PartView Mark(PartView part, string current)
    {
        if (part.Key == current) return part with { Current = true };
        return part.Pages.Any(e => e.Key == current)
            ? part with { Pages = [.. part.Pages.Select(e => e.Key == current ? e with { Current = true } : e)] }
            : part;
    }
}
