namespace Disclosure.Core.Findings;

/// <summary>The valid names in a message.</summary>
public static class NameList
{
    // A form of a real table has fewer; a list that nobody reads is only long.
    private const int Most = 60;

    /// <summary>The names, one behind the other; of very many the first ones and how many there are.</summary>
    public static string Of(IReadOnlyCollection<string> names) =>
        names.Count <= Most ? string.Join("、", names) : $"{string.Join("、", names.Take(Most))}等 {names.Count} 个";
}
