namespace Disclosure.Core.Comparison.Reasons;

/// <summary>A figure that changed, as a narrative may speak of it. Amounts are in 元; null is for none.</summary>
/// <param name="Names">What it is called, without blanks and in half width.</param>
/// <param name="Now">The amount of this year.</param>
/// <param name="Earlier">The amount that it is compared with.</param>
public sealed record ChangedFigure(IReadOnlyList<string> Names, decimal? Now, decimal? Earlier)
{
    /// <summary>The addresses of the rows that have the amount of now.</summary>
    public IReadOnlyList<string> Rows { get; init; } = [];

    /// <summary>The addresses of the rows that have the earlier amount.</summary>
    public IReadOnlyList<string> EarlierRows { get; init; } = [];

    /// <summary>The year that it is compared with; null when any will do.</summary>
    public int? Year { get; init; }

    /// <summary>How much more it is now.</summary>
    public decimal Difference => (Now ?? 0) - (Earlier ?? 0);

    /// <summary>Whether another is the same change in another place: of the same amounts, and of one row or one name.</summary>
    public bool IsSame(ChangedFigure other) => Now == other.Now && Earlier == other.Earlier
        && (Names.Intersect(other.Names, StringComparer.Ordinal).Any()
            || Rows.Intersect(other.Rows, StringComparer.Ordinal).Any()
            || EarlierRows.Intersect(other.EarlierRows, StringComparer.Ordinal).Any());
}

/// <summary>The reason that a narrative gives for a change.</summary>
/// <param name="Reason">The words that give it, as published, e.g. 主要原因是项目预算压减.</param>
/// <param name="Sentence">The sentence that they stand in, as published.</param>
/// <param name="Passage">The passage that gives it.</param>
/// <param name="Place">Where that sentence begins.</param>
public sealed record FoundReason(string Reason, string Sentence, Documents.Passage Passage, Findings.Place Place);
