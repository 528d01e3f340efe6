namespace Disclosure.Core.Words;

/// <summary>
/// The words that an edition may add others for: those that say what changed, how, against what and why, and what is divided, planned
/// and spent.
/// </summary>
public static class TeachableWords
{
    private static readonly string[] Lists =
    [
        WordLists.Changes, WordLists.RatesOfChange, WordLists.LastYear, WordLists.ThisYear, WordLists.Unchanged, WordLists.Above,
        WordLists.Below, WordLists.NoEarlier, WordLists.PlannedFirst, WordLists.PlannedLater, WordLists.Spent, WordLists.Reasons,
        WordLists.Divisions, WordLists.Itemising,
    ];

    /// <summary>The words, each of several characters: a single one is part of too many others.</summary>
    public static IReadOnlySet<string> All { get; } =
        new HashSet<string>(Lists.SelectMany(WordLists.Of).Where(w => w.Length > 1 && w.All(char.IsLetter)), StringComparer.Ordinal);
}
