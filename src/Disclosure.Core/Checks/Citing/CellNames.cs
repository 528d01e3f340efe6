using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Citing;

/// <summary>What a cell is called: by its row, its column, and what stands around both.</summary>
internal sealed class CellNames
{
    private static readonly string[] LastYear = WordLists.Of(WordLists.LastYear);

    /// <summary>The names of a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="above">The names of the subjects that its row's stands under.</param>
    /// <param name="ownYear">The year of the document.</param>
    public CellNames(LocatedCell cell, IReadOnlyList<string> above, int ownYear)
    {
        Cell = cell;
        var name = ComparedName.WithoutTotal(ComparedName.OfPrinted(cell.Row is { } row ? NameOf(row) : cell.Field?.Label ?? ""));
        Row = ComparedName.WithoutKind(name).Length == 0 ? "" : name;
        var heads = cell.Leaf?.Path.Select(ComparedName.Of).ToList() ?? [];
        Columns = cell.IsOnly ? [] : [.. heads.Select(ComparedName.OfColumn).Where(h => h.Length > 0)];
        Above = [.. above.Concat(cell.Row?.Above ?? []).Append(cell.Row?.Group ?? "").Select(ComparedName.OfPrinted).Where(n => n.Length > 0)];
        Sheet = ComparedName.Of(cell.Table.Sheet ?? "");
        Exact = [Row, .. heads.Select(ComparedName.WithoutKind)];
        var title = ComparedName.Of(cell.Table.Form.Name);
        IReadOnlyList<string> sections = [.. cell.Steps.Row.Steps.Skip(1).SkipLast(1).Select(ComparedName.Of)];
        Sections = [.. sections.Select(s => FigureSubject.WithoutDirection(s).Replace("|", "", StringComparison.Ordinal)).Where(s => s.Length > 0)];
        Heads = string.Join('|', heads);
        Scope = ScopeOf(title, string.Join('|', [.. sections, .. Above, Row, Heads]));
        (IsIncome, IsExpenditure) = DirectionOf([Row, Heads, string.Join('|', Above), string.Join('|', sections), DirectionWord(cell.Table.Form.Direction), title]);
        Year = EarlierFigures.YearOf(cell) ?? (IsOfLastYear(cell) ? ownYear - 1 : ownYear);
        IsSpending = ComparedName.IsSpending(Heads);
    }

    /// <summary>The cell.</summary>
    public LocatedCell Cell { get; }

    /// <summary>The name of its row or field; blank for a total of all.</summary>
    public string Row { get; }

    /// <summary>What the heads of its column say that others do not.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The names of its row and column, one of which alone may be what is said.</summary>
    public IReadOnlyList<string> Exact { get; }

    /// <summary>What the names of its sections say beyond income and expenditure.</summary>
    public IReadOnlyList<string> Sections { get; }

    /// <summary>The heads of its column.</summary>
    public string Heads { get; }

    /// <summary>The names that its row stands under, and those of the subjects that its own is part of.</summary>
    public IReadOnlyList<string> Above { get; }

    /// <summary>The project whose sheet it stands in; blank for none.</summary>
    public string Sheet { get; }

    /// <summary>What part of the unit's money it speaks of.</summary>
    public uint Scope { get; }

    /// <summary>Whether it may be of income.</summary>
    public bool IsIncome { get; }

    /// <summary>Whether it may be of expenditure.</summary>
    public bool IsExpenditure { get; }

    /// <summary>The year that it is of.</summary>
    public int Year { get; }

    /// <summary>Whether its column is of what was spent, or of a plan; null when that does not say.</summary>
    public bool? IsSpending { get; }

    /// <summary>Whether the unit gave its row the name, so that the name alone tells it.</summary>
    public bool IsRecord => Cell.Row?.Kind == RowKind.Record;

    /// <summary>The name of a row without its code.</summary>
    public static string NameOf(GridRow row) => row.Code is { } code && row.Label.StartsWith(code, StringComparison.Ordinal) ? row.Label[code.Length..] : row.Label;

    // A title may name several uses, each of some of its columns.
    private static uint ScopeOf(string title, string names)
    {
        var (all, own) = (Scopes.In(title), Scopes.In(names));
        var uses = all & ~Scopes.OfFunds;
        return (uses & own) == 0 ? all | own : own | (all & Scopes.OfFunds);
    }

    // The nearest name that says income or expenditure decides: one side of a table of both is of one.
    private static (bool IsIncome, bool IsExpenditure) DirectionOf(string[] names)
    {
        foreach (var name in names)
        {
            var isIncome = name.Contains(WordLists.Revenue, StringComparison.Ordinal);
            var isExpenditure = name.Contains(WordLists.Expenditure, StringComparison.Ordinal);
            if (isIncome || isExpenditure) return (isIncome, isExpenditure);
        }
        return (true, true);
    }

    private static string DirectionWord(MoneyDirection? direction) => direction switch
    {
        MoneyDirection.Revenue => WordLists.Revenue,
        MoneyDirection.Expenditure => WordLists.Expenditure,
        _ => "",
    };

    // A column may be called after its being the one before; a line of what is left from then is this year's.
    private static bool IsOfLastYear(LocatedCell cell) => cell.Leaf is { } leaf && leaf.Path.Any(p => Array.Exists(LastYear, w => p.StartsWith(w, StringComparison.Ordinal)));
}
