using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Citing;

/// <summary>
/// Holds what the narrative says of an amount against what a cell is called: all that names the cell must be said, and all that is said
/// must name the cell.
/// </summary>
internal static class SubjectFit
{
    private static readonly string[] SpendingNouns = ["经费", "费用", "费", WordLists.Expenditure];
    private static readonly string[] Later = WordLists.Of(WordLists.PlannedLater);
    private static readonly string[] First = WordLists.Of(WordLists.PlannedFirst);

    /// <summary>Whether the cell is of the kind of number that is meant, a plan or what was spent, and of the same state of the plan.</summary>
    public static bool IsOfKind(FigureSubject subject, CellNames cell, bool isFinal) => (cell.IsSpending ?? isFinal) == subject.IsSpending
        && !(Says(subject.Own, First) && Says(cell.Heads, Later)) && !(Says(subject.Own, Later) && Says(cell.Heads, First));

    /// <summary>How many characters of the words name the cell's row and column; null when it is not what they mean.</summary>
    public static int? Of(FigureSubject subject, CellNames cell)
    {
        if ((subject.Required & ~Scopes.Within(cell.Scope)) != 0) return null;
        // What the unit named itself is known by that name, whatever the table around it is for.
        var bound = cell.IsRecord ? cell.Scope & Scopes.OfFunds : cell.Scope;
        if ((bound & ~Scopes.Within(subject.Mentioned)) != 0) return null;
        if (cell.Sheet.Length > 0 && !IsSaid(subject, cell.Sheet)) return null;
        var rest = subject.Own;
        var named = 0;
        if (cell.Row.Length > 0 && !Take(ref rest, cell.Row, ref named)) return null;
        foreach (var head in cell.Columns)
        {
            if (!Take(ref rest, head, ref named) && !subject.Around.Any(w => w.Contains(head, StringComparison.Ordinal))) return null;
        }
        foreach (var above in cell.Above.Append(cell.Sheet).Where(a => a.Length > 0)) rest = rest.Replace(above, "|", StringComparison.Ordinal);
        var (left, length) = Scopes.Without(rest);
        return IsExplained(left, cell) && (named + length > 0 || Directed(left)) ? named + length : null;
    }

    // Income is said of income only, and of nothing else.
    private static bool IsExplained(string left, CellNames cell)
    {
        if (cell.IsIncome) left = left.Replace(WordLists.Revenue, "|", StringComparison.Ordinal);
        if (cell.IsExpenditure) left = left.Replace(WordLists.Expenditure, "|", StringComparison.Ordinal);
        return ComparedName.IsNothing(left);
    }

    private static bool Directed(string left) =>
        left.Contains(WordLists.Revenue, StringComparison.Ordinal) || left.Contains(WordLists.Expenditure, StringComparison.Ordinal);

    private static bool IsSaid(FigureSubject subject, string name) =>
        subject.Own.Contains(name, StringComparison.Ordinal) || subject.Around.Any(w => w.Contains(name, StringComparison.Ordinal));

    private static bool Says(string words, string[] any) => Array.Exists(any, w => words.Contains(w, StringComparison.Ordinal));

    // The name whole; or without the noun at its end, which may be another of the same kind: 接待费, 接待经费.
    private static bool Take(ref string rest, string name, ref int named)
    {
        if (rest.LastIndexOf(name, StringComparison.Ordinal) is >= 0 and var whole)
        {
            (rest, named) = (Cut(rest, whole, name.Length), named + name.Length);
            return true;
        }
        var isIncome = name.EndsWith(WordLists.Revenue, StringComparison.Ordinal);
        string[] nouns = isIncome ? [WordLists.Revenue] : SpendingNouns;
        if (Array.Find(nouns, n => name.EndsWith(n, StringComparison.Ordinal)) is not { } noun || name.Length - noun.Length < 2) return false;
        var stem = name[..^noun.Length];
        if (rest.LastIndexOf(stem, StringComparison.Ordinal) is not (>= 0 and var at)) return false;
        var behind = rest[(at + stem.Length)..];
        var other = Array.Find(nouns, n => behind.StartsWith(n, StringComparison.Ordinal));
        if (other is null && isIncome == behind.StartsWith(WordLists.Expenditure, StringComparison.Ordinal) && behind.Length > 0 && isIncome) return false;
        if (other is null && !isIncome && behind.StartsWith(WordLists.Revenue, StringComparison.Ordinal)) return false;
        (rest, named) = (Cut(rest, at, stem.Length + (other?.Length ?? 0)), named + stem.Length);
        return true;
    }

    private static string Cut(string text, int at, int length) => string.Concat(text.AsSpan(0, at), "|", text.AsSpan(at + length));
}
