using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Citing;

/// <summary>
/// Holds what the narrative says of an amount against what a cell is called: all that names the cell must be said, and all that is said
/// must name the cell.
/// </summary>
/// <param name="subject">What the amount is said to be of.</param>
/// <param name="cell">The cell.</param>
internal sealed class SubjectFit(FigureSubject subject, CellNames cell)
{
    private const int ShortestEnd = 4;

    private static readonly string[] SpendingNouns = ["经费", "费用", "费", WordLists.Expenditure];
    private static readonly string[] Later = WordLists.Of(WordLists.PlannedLater);
    private static readonly string[] First = WordLists.Of(WordLists.PlannedFirst);

    private string _rest = subject.Own;

    /// <summary>The cell.</summary>
    public CellNames Cell => cell;

    /// <summary>How many characters of what is said name its row and column.</summary>
    public int Named { get; private set; }

    /// <summary>Whether its row, or its column, is called just what is said.</summary>
    public bool IsExact { get; private set; }

    /// <summary>How much the sections that it stands in say that is not said.</summary>
    public int Unsaid { get; private set; }

    /// <summary>The cell with how well it fits what is said; null when it is not what is meant.</summary>
    /// <param name="subject">What is said.</param>
    /// <param name="required">The parts of the money that it must be of.</param>
    /// <param name="mentioned">The parts that it may be of.</param>
    /// <param name="cell">The cell.</param>
    public static SubjectFit? Of(FigureSubject subject, uint required, uint mentioned, CellNames cell)
    {
        // What the unit named itself is known by that name, whatever the table around it is for.
        var bound = cell.IsRecord ? cell.Scope & Scopes.OfFunds : cell.Scope;
        if ((required & ~Scopes.Within(cell.Scope)) != 0 || (bound & ~mentioned) != 0) return null;
        var fit = new SubjectFit(subject, cell);
        return fit.IsNamed() ? fit : null;
    }

    /// <summary>Whether a cell is of the kind of number that is meant, a plan or what was spent, and of the same state of the plan.</summary>
    public static bool IsOfKind(FigureSubject subject, CellNames cell, bool isFinal) => (cell.IsSpending ?? isFinal) == subject.IsSpending
        && !(Says(subject.Own, First) && Says(cell.Heads, Later)) && !(Says(subject.Own, Later) && Says(cell.Heads, First));

    private static bool Says(string words, string[] any) => Array.Exists(any, w => words.Contains(w, StringComparison.Ordinal));

    private bool IsNamed()
    {
        if ((cell.Row.Length > 0 && !Take(cell.Row)) || (cell.Sheet.Length > 0 && !subject.Says(cell.Sheet))) return false;
        foreach (var head in cell.Columns)
        {
            if (!Take(head) && !subject.Around.Any(w => w.Contains(head, StringComparison.Ordinal))) return false;
        }
        foreach (var above in cell.Above.Append(cell.Sheet).Where(a => a.Length > 0)) _rest = _rest.Replace(above, "|", StringComparison.Ordinal);
        var (left, length) = Scopes.Without(_rest);
        IsExact = cell.Exact.Any(n => n.Length > 2 && subject.Own.Contains(n, StringComparison.Ordinal)
            && ComparedName.IsNothing(subject.Own.Replace(n, "|", StringComparison.Ordinal)));
        Unsaid = cell.Sections.Where(s => !subject.Says(s)).Sum(s => s.Length);
        // Of a total without a name the words must say something.
        return IsExplained(left) && (Named + length > 0 || left != FigureSubject.WithoutDirection(left));
    }

    // Income is said of income only, and of nothing else.
    private bool IsExplained(string left)
    {
        if (cell.IsIncome) left = left.Replace(WordLists.Revenue, "|", StringComparison.Ordinal);
        if (cell.IsExpenditure) left = left.Replace(WordLists.Expenditure, "|", StringComparison.Ordinal);
        return ComparedName.IsNothing(left);
    }

    // The name whole; without the noun at its end, which may be another of the same kind (接待费, 接待经费); or the end of the name alone.
    private bool Take(string name)
    {
        if (_rest.LastIndexOf(name, StringComparison.Ordinal) is >= 0 and var whole) return Cut(whole, name.Length, name.Length);
        return TakeStem(name) || TakeEnd(name);
    }

    private bool TakeStem(string name)
    {
        var isIncome = name.EndsWith(WordLists.Revenue, StringComparison.Ordinal);
        string[] nouns = isIncome ? [WordLists.Revenue] : SpendingNouns;
        if (Array.Find(nouns, n => name.EndsWith(n, StringComparison.Ordinal)) is not { } noun || name.Length - noun.Length < 2) return false;
        var stem = name[..^noun.Length];
        if (_rest.LastIndexOf(stem, StringComparison.Ordinal) is not (>= 0 and var at)) return false;
        var behind = _rest.AsSpan(at + stem.Length);
        if (behind.StartsWith(isIncome ? WordLists.Expenditure : WordLists.Revenue)) return false;
        var other = 0;
        foreach (var n in nouns)
        {
            if (other == 0 && behind.StartsWith(n)) other = n.Length;
        }
        return Cut(at, stem.Length + other, stem.Length);
    }

    // 公用经费 of 日常公用经费; 其他公用经费 is something else.
    private bool TakeEnd(string name)
    {
        for (var length = name.Length - 1; length >= ShortestEnd; length--)
        {
            if (_rest.LastIndexOf(name[^length..], StringComparison.Ordinal) is >= 0 and var at && ComparedName.IsNothing(name[..^length])) return Cut(at, length, length);
        }
        return false;
    }

    private bool Cut(int at, int length, int named)
    {
        // That something is income or expenditure names nothing.
        if (FigureSubject.WithoutDirection(_rest.Substring(at, length)) != "|") Named += named;
        _rest = string.Concat(_rest.AsSpan(0, at), "|", _rest.AsSpan(at + length));
        return true;
    }
}
