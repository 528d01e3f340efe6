namespace Disclosure.Core.Findings;

/// <summary>Finds the valid name that somebody most likely meant.</summary>
public static class NearestName
{
    /// <summary>
    /// The valid name with the smallest edit distance (Levenshtein) to the one found, of those that are near: at most half of the
    /// longer name away, or one containing the other. Null when none is. Ties go to the first.
    /// </summary>
    public static string? Of(string found, IEnumerable<string> valid)
    {
        var work = int.MaxValue;
        return Of(found, valid, ref work);
    }

    /// <summary>The same; null when as many names are to be compared as there is <paramref name="work"/> left for.</summary>
    internal static string? Of(string found, IEnumerable<string> valid, ref int work)
    {
        string? best = null;
        var least = int.MaxValue;
        foreach (var name in valid)
        {
            if (work-- <= 0) return null;
            var distance = Distance(found, name);
            if (distance >= least || !IsNear(found, name, distance)) continue;
            least = distance;
            best = name;
        }
        return best;
    }

    /// <summary>The words that name it in a message, or nothing: <c>；最接近的是「…」</c>.</summary>
    public static string Hint(string found, IEnumerable<string> valid) => Words(Of(found, valid));

    /// <summary>The same words of a name that was found already.</summary>
    public static string Words(string? nearest) => nearest is null ? "" : $"；最接近的是「{nearest}」";

    private static bool IsNear(string found, string name, int distance) =>
        distance * 2 <= Math.Max(found.Length, name.Length)
        || (found.Length > 1 && name.Contains(found, StringComparison.Ordinal))
        || (name.Length > 1 && found.Contains(name, StringComparison.Ordinal));

    private static int Distance(string a, string b)
    {
        // Names are short; a pasted page is not compared letter by letter.
        if (a.Length > 64 || b.Length > 64) return Math.Max(a.Length, b.Length);
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                var substitution = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), substitution);
                diagonal = above;
            }
        }
        return row[b.Length];
    }
}

/// <summary>The valid names in a message.</summary>
public static class NameList
{
    // A form of a real table has fewer; a list that nobody reads is only long.
    private const int Most = 60;

    /// <summary>The names, one behind the other; of very many the first ones and how many there are.</summary>
    public static string Of(IReadOnlyCollection<string> names) =>
        names.Count <= Most ? string.Join("、", names) : $"{string.Join("、", names.Take(Most))}等 {names.Count} 个";
}
