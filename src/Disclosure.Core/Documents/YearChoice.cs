namespace Disclosure.Core.Documents;

/// <summary>What somebody asks for by a year: all documents of it, or that of one kind.</summary>
/// <param name="Year">The year.</param>
/// <param name="Kind">The kind; null for all.</param>
public readonly record struct YearChoice(int Year, DocumentKind? Kind = null)
{
    /// <summary>All documents of a year.</summary>
    public static implicit operator YearChoice(int year) => new(year);

    /// <summary>What a person means who asks for this: of <c>2024</c> all, of <c>2024-final</c> the final accounts; null when it is neither.</summary>
    public static YearChoice? Parse(string text) =>
        DocumentKey.Parse(text) is var (year, kind) ? new YearChoice(year, kind == DocumentKind.AnnualBudget ? null : kind) : null;

    /// <summary>The one document of a unit whose folder has this name; null when no document's has.</summary>
    public static YearChoice? OfFolder(string folder) => DocumentKey.Parse(folder) is var (year, kind) ? new YearChoice(year, kind) : null;

    /// <summary>Whether a document is asked for.</summary>
    public bool Includes(DocumentKey key) => key.Year == Year && (Kind is null || key.Kind == Kind);
}
