namespace Disclosure.Core.Editions;

/// <summary>
/// The names that subjects had in earlier years: of a code whose name changed, the name before, unless the year gives it to another code.
/// A code that got another meaning has a name that shares nothing with the one before.
/// </summary>
internal static class FormerNames
{
    // Shorter names are words of the language, too: prose that has them need not mean the subject.
    private const int Shortest = 6;

    /// <summary>The names that a classification has given up, each with the one of now, the nearest year first.</summary>
    public static IReadOnlyList<(string Old, string New)> Of(Classification now, IEnumerable<Classification> earlier)
    {
        var names = now.Subjects.Select(s => s.Name).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from year in earlier
               from subject in year.Subjects.OrderBy(s => s.Code, StringComparer.Ordinal)
               where subject.Name.Length >= Shortest && !names.Contains(subject.Name)
               let own = now.Find(subject.Code)
               where own is not null && IsAlike(subject.Name, own.Name)
               select (subject.Name, own.Name),
        ];
    }

    private static bool IsAlike(string one, string other)
    {
        for (var i = 1; i < one.Length; i++)
        {
            if (one[(i - 1)..(i + 1)] is var pair and not "支出" && other.Contains(pair, StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
