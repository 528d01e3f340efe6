using Disclosure.Core.Checks;
using Disclosure.Core.Editions;
using Disclosure.Core.Glossaries;
using Disclosure.Core.Narratives;

namespace Disclosure.Rendering.Search;

/// <summary>A part of the narrative with the passages that a search finds.</summary>
/// <param name="Part">The part.</param>
/// <param name="Title">Its printed title.</param>
/// <param name="Passages">Its passages in order.</param>
internal sealed record FindablePart(Part Part, string Title, IReadOnlyList<FindablePassage> Passages)
{
    /// <summary>The link to its page from the other pages of the budget.</summary>
    public string Page => PageNames.FileOf(Part.Key);

    /// <summary>The link to one of its passages from the other pages of the budget.</summary>
    public string LinkTo(FindablePassage passage) => $"{Page}#{passage.Id}";

    /// <summary>What can be found in a part.</summary>
    public static FindablePart Of(Part part, CheckedBudget budget) => new(
        part, budget.Budget.Named(part.Title), [.. budget.Passages.Where(p => p.Part == part.Key).Select(p => Of(p, budget.Glossary))]);

    private static FindablePassage Of(Passage passage, Glossary glossary)
    {
        var id = Fragment.OfLine(passage.Place);
        if (passage.IsHeading) return new FindablePassage(PassageKind.Heading, passage.Text, "", id);
        return glossary.At(passage.Place) is { } term
            ? new FindablePassage(PassageKind.Term, term.Name, passage.Text, id)
            : new FindablePassage(PassageKind.Paragraph, "", passage.Text, id);
    }
}
