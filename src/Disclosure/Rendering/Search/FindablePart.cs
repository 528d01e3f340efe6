using Disclosure.Core.Editions;
using Disclosure.Core.Narratives;

namespace Disclosure.Rendering.Search;

/// <summary>A part of the narrative with the passages that a search finds.</summary>
/// <param name="Part">The part.</param>
/// <param name="Title">Its printed title.</param>
/// <param name="Passages">Its passages in order.</param>
internal sealed record FindablePart(Part Part, string Title, IReadOnlyList<FindablePassage> Passages)
{
    /// <summary>The link to its page from the other pages of the budget.</summary>
    public string Page => Part.Key + ".html";

    /// <summary>The link to one of its passages from the other pages of the budget.</summary>
    public string LinkTo(FindablePassage passage) => $"{Page}#{passage.Id}";

    /// <summary>What can be found in a part.</summary>
    public static FindablePart Of(Part part, string title, Narrative narrative) =>
        new(part, title, PassageNames.Of(narrative));
}
