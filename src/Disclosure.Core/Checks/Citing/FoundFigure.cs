using Disclosure.Core.Documents;

namespace Disclosure.Core.Checks.Citing;

/// <summary>A figure of the narrative that cites nothing yet, with the cell that it is, or why none can be told.</summary>
/// <param name="Passage">Where it stands.</param>
/// <param name="Start">Where it begins in the passage.</param>
/// <param name="Words">It as written, with its unit.</param>
public sealed record FoundFigure(Passage Passage, int Start, string Words)
{
    /// <summary>The number alone, as written: what becomes the citation's words.</summary>
    public string Number { get; init; } = "";

    /// <summary>What it is to cite; blank when it is left as it is.</summary>
    public string Source { get; init; } = "";

    /// <summary>Why it is left as it is, in Chinese; blank when it is not.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The reason for one that stands where nothing can be put.</summary>
    public static string InMarkup => CitingWords.Markup;

    /// <summary>The reason for one with whose citation the checks would find something that they do not find without.</summary>
    public static string Faulty => CitingWords.Faulty;
}
