using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Site.Search;

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

    /// <summary>What can be found on a page that is no part of the document.</summary>
    /// <param name="key">The name of its file without ending.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="lines">What it says, with the ids of where.</param>
    public static FindablePart OfPage(string key, string title, IEnumerable<(string Text, string Id)> lines) => new(
        new Part(key, title, title, []), title, [.. lines.Select(l => new FindablePassage(PassageKind.Paragraph, "", l.Text, l.Id))]);

    private static FindablePassage Of(Passage passage, Glossary glossary)
    {
        var id = passage.Anchor;
        if (passage.IsHeading) return new FindablePassage(PassageKind.Heading, passage.Text, "", id);
        return glossary.At(passage.Place) is { } term
            ? new FindablePassage(PassageKind.Term, term.Name, passage.Text, id)
            : new FindablePassage(PassageKind.Paragraph, "", passage.Text, id);
    }
}

/// <summary>What a passage of the narrative is to a search; the index states the number.</summary>
internal enum PassageKind
{
    /// <summary>A paragraph or an item of a list.</summary>
    Paragraph = 0,

    /// <summary>A heading.</summary>
    Heading = 1,

    /// <summary>The explanation of a term.</summary>
    Term = 2,
}

/// <summary>A passage of the narrative that a search finds.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The heading or the term; blank for a paragraph.</param>
/// <param name="Text">Its words; blank for a heading, whose name says all.</param>
/// <param name="Id">Its id on the page of its part.</param>
internal sealed record FindablePassage(PassageKind Kind, string Name, string Text, string Id);
