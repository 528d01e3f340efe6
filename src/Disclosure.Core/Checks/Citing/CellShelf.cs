using System.Runtime.CompilerServices;
using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Checks.Citing;

/// <summary>The amounts of a document's tables, to be found by value; and what each cell is called.</summary>
internal sealed class CellShelf
{
    /// <summary>What more cells than these share tells none of them.</summary>
    public const int MostAlike = 512;

    private readonly CheckContext _context;
    private readonly LocatedCell[] _cells;
    private readonly decimal[] _amounts;
    private readonly decimal _coarsest;
    private readonly Dictionary<LocatedCell, CellNames> _names = new(ReferenceEqualityComparer.Instance);
    private readonly ConditionalWeakTable<IReadOnlyList<Leaf>, Dictionary<string, string>> _subjects = [];

    /// <summary>The amounts of a document.</summary>
    public CellShelf(CheckContext context)
    {
        _context = context;
        _cells = [.. context.Cells.Where(c => c is { Type: ColumnType.Amount, Cell.Number: not null }).OrderBy(EarlierFigures.AmountOf)];
        _amounts = Array.ConvertAll(_cells, EarlierFigures.AmountOf);
        _coarsest = _cells.Length == 0 ? 0 : _cells.Max(EarlierFigures.HalfOf);
        Rows = context.Cells.Select(c => c.Row).OfType<GridRow>().Distinct<GridRow>(ReferenceEqualityComparer.Instance)
            .Select(r => ComparedName.OfPrinted(CellNames.NameOf(r))).Where(n => n.Length > 1).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The names of all rows.</summary>
    public IReadOnlySet<string> Rows { get; }

    /// <summary>The cells that a figure may be printed from: in the same unit just so, in another as far as both are rounded; null when there are too many.</summary>
    public IReadOnlyList<CellNames>? Find(ProseFigure figure)
    {
        var reach = Math.Max(figure.Half, _coarsest);
        var from = SortedOrder.CountWhile(_amounts, a => a < figure.Plain - reach);
        var found = new List<CellNames>();
        for (var i = from; i < _cells.Length && _amounts[i] <= figure.Plain + reach; i++)
        {
            if (!IsPrintedAs(_cells[i], _amounts[i], figure)) continue;
            if (found.Count == MostAlike) return null;
            found.Add(NamesOf(_cells[i]));
        }
        return found;
    }

    /// <summary>What a cell is called.</summary>
    public CellNames NamesOf(LocatedCell cell)
    {
        if (!_names.TryGetValue(cell, out var names)) _names[cell] = names = new CellNames(cell, SubjectsAbove(cell), _context.Budget.Year);
        return names;
    }

    private static bool IsPrintedAs(LocatedCell cell, decimal amount, ProseFigure figure) => cell.AmountUnit == figure.Unit
        ? amount == figure.Plain : Math.Abs(amount - figure.Plain) <= Math.Max(figure.Half, EarlierFigures.HalfOf(cell));

    // 住房公积金（2210201）is part of 住房改革支出（22102）and 住房保障支出（221）.
    private List<string> SubjectsAbove(LocatedCell cell)
    {
        if (cell.Row is not { Code: { } code } || cell.Leaves.Count == 0) return [];
        var names = _subjects.GetValue(cell.Leaves, _ => Subjects(cell));
        return [.. Enumerable.Range(1, code.Length - 1).Select(length => names.GetValueOrDefault(code[..length])).OfType<string>()];
    }

    private static Dictionary<string, string> Subjects(LocatedCell cell)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in cell.Table.Flat().OfType<Grid>().Where(g => ReferenceEquals(g.Form.Leaves, cell.Leaves)).SelectMany(g => g.Rows))
        {
            if (row.Code is { } code) names.TryAdd(code, CellNames.NameOf(row));
        }
        return names;
    }
}
