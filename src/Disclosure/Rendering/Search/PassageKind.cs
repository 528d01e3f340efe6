namespace Disclosure.Rendering.Search;

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
