namespace Disclosure.Import.Recognition;

/// <summary>Figures that stand in a printed name and are no part of it: the amount of the next column, which the page set into the same cell.</summary>
internal static class NameFigures
{
    /// <summary>The figures of a printed name that the known name does not have, as printed; years and what numbers a name are none.</summary>
    public static IReadOnlyList<string> Lost(string printed, string known) => Without(Runs(Folded.Bare(printed)), Runs(Folded.Bare(known)));

    /// <summary>Those of them that only an amount can be: with marks of thousands or with decimals. For titles and heads, which have codes and numbers of their own.</summary>
    public static IReadOnlyList<string> LostAmounts(string printed, string known) => [.. Lost(printed, known).Where(IsAmount)];

    /// <summary>A name of which nothing is known, without the amounts behind it; and these.</summary>
    public static (string Name, IReadOnlyList<string> Amounts) Split(string printed)
    {
        var amounts = new List<string>();
        var name = printed.TrimEnd();
        while (Runs(Folded.Name(name)).LastOrDefault() is { } last && IsAmount(last) && Length(name, last) is > 0 and var length && length < name.Length)
        {
            amounts.Insert(0, last);
            name = name[..^length].TrimEnd();
        }
        return (name, amounts);
    }

    private static bool IsAmount(string figure) => figure.Contains(',', StringComparison.Ordinal) || (figure.IndexOf('.', StringComparison.Ordinal) is > 0 and var point && figure.Length - point == 3);

    // How much of the end of a name a folded figure is; 0 when the name goes on behind it.
    private static int Length(string name, string figure)
    {
        for (var length = figure.Length; length <= name.Length; length++)
        {
            var folded = Folded.Name(name[^length..]);
            if (folded == figure) return length;
            if (folded.Length > figure.Length) return 0;
        }
        return 0;
    }

    private static List<string> Runs(string name)
    {
        var runs = new List<string>();
        for (var i = 0; i < name.Length; i++)
        {
            if (!char.IsAsciiDigit(name[i])) continue;
            var start = i;
            while (i + 1 < name.Length && (char.IsAsciiDigit(name[i + 1]) || (i + 2 < name.Length && name[i + 1] is '.' or ',' && char.IsAsciiDigit(name[i + 2])))) i++;
            var isYear = i + 1 - start == 4 && i + 1 < name.Length && name[i + 1] is '年' or '-' or '~';
            if (!isYear) runs.Add(name[start..(i + 1)]);
        }
        return runs;
    }

    private static List<string> Without(List<string> all, List<string> known)
    {
        var counted = known.Select(PrintedFigures.Counted).ToList();
        return [.. all.Where(f => !counted.Remove(PrintedFigures.Counted(f)))];
    }
}
