namespace Disclosure.Core.Budgets;

/// <summary>What a unit discloses of a year.</summary>
public enum DocumentKind
{
    /// <summary>What it means to take in and to spend (预算).</summary>
    Budget,

    /// <summary>What it has taken in and spent (决算).</summary>
    FinalAccounts,
}

/// <summary>The kinds of documents in words.</summary>
public static class DocumentKindWords
{
    /// <summary>The plain word for a document of a kind, where its edition has no other.</summary>
    public static string Word(this DocumentKind kind) => kind switch
    {
        DocumentKind.Budget => "预算",
        DocumentKind.FinalAccounts => "决算",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
