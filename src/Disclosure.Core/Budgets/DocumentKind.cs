namespace Disclosure.Core.Budgets;

/// <summary>What a unit discloses of a year.</summary>
public enum DocumentKind
{
    /// <summary>What it means to take in and to spend (预算).</summary>
    AnnualBudget,

    /// <summary>What it has taken in and spent (决算).</summary>
    FinalAccounts,
}

/// <summary>The kinds of documents in words.</summary>
public static class DocumentKindWords
{
    // As many as a heading has room for.
    private const int MostNames = 2;

    /// <summary>The plain word for a document of a kind, where its edition has no other.</summary>
    public static string Word(this DocumentKind kind) => kind switch
    {
        DocumentKind.AnnualBudget => "预算",
        DocumentKind.FinalAccounts => "决算",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The plain words for documents of several kinds: <c>预算和决算</c>.</summary>
    public static string Words(this IEnumerable<DocumentKind> kinds) => string.Join("和", kinds.Distinct().Order().Select(Word));

    /// <summary>What is published where these documents are, by what their editions call them: <c>部门预算公开</c>.</summary>
    public static string Published(IEnumerable<(DocumentKind Kind, string Name)> documents)
    {
        var names = documents.Distinct().OrderBy(d => d.Kind).ThenBy(d => d.Name, StringComparer.Ordinal).ToList();
        return (names.Count <= MostNames ? string.Join("、", names.Select(n => n.Name)) : names.Select(n => n.Kind).Words()) + "公开";
    }

    /// <summary>The name of a kind for programs.</summary>
    public static string Name(this DocumentKind kind) => kind switch
    {
        DocumentKind.AnnualBudget => "budget",
        DocumentKind.FinalAccounts => "final-accounts",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
