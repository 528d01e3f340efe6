using Disclosure.Core.Addressing;
using Disclosure.Core.Comparison.Matching;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Comparison.Differences;

/// <summary>Compares two fillings of one grid.</summary>
internal sealed class GridComparison
{
    private readonly Sides _sides;
    private readonly GridCells _before;
    private readonly GridCells _after;
    private readonly GridMatch _forms;
    private readonly RecordComparison _records;

    private GridComparison(Sides sides, GridCells before, GridCells after)
    {
        (_sides, _before, _after) = (sides, before, after);
        _forms = sides.Grids(before.Grid.Form, after.Grid.Form);
        _records = new RecordComparison(sides, before, after);
    }

    /// <summary>Compares them and adds what changed.</summary>
    public static void Run(Sides sides, MovedProjects moved, Table before, Grid earlier, Table after, Grid later) =>
        new GridComparison(sides, new GridCells(before, earlier), new GridCells(after, later)).Run(moved);

    private void Run(MovedProjects moved)
    {
        var (left, right) = (_sides.LinesBefore.RowsOf(_before), _sides.LinesAfter.RowsOf(_after));
        var rows = new RowMatch<RowTraits>(_sides.Budgets, r => r.Identity).Of(left, right);
        if (_after.Grid.Form.Leaves.Any(l => l.Column.IsRowHeader && l.Column.Type == ColumnType.Year))
        {
            rows = _sides.Years.WithoutMovedOn(rows, r => r.Row.Label, left, right);
        }
        foreach (var (before, after) in rows.Pairs) Compare(before, after);
        foreach (var row in rows.Removed.Concat(rows.Added)) Move(moved, row);
        foreach (var row in rows.Removed.Where(r => !moved.Has(r))) OnOneSide(row.Row, _before, RowChangeKind.Removed);
        foreach (var row in rows.Added.Where(r => !moved.Has(r))) OnOneSide(row.Row, _after, RowChangeKind.Added);
        Note(_before.Grid.EmptyNote, _after.Grid.EmptyNote, "空表说明");
        Note(_before.Grid.Note, _after.Grid.Note, "说明");
    }

    // Of a project in another section, that it moved, and what changed there.
    private void Move(MovedProjects moved, RowTraits row)
    {
        if (moved.Take(row) is not { } pair) return;
        var comparison = new GridComparison(_sides, pair.Before, pair.After);
        comparison._records.Move(pair.Earlier, pair.Later);
        comparison.Compare(pair.Earlier, pair.Later);
    }

    private void Compare(RowTraits earlier, RowTraits later)
    {
        _records.Compare(earlier, later);
        var (before, after) = (earlier.Row, later.Row);
        var caveat = CodeComparison.Run(_sides, earlier, later);
        var isTotal = _sides.Totals.IsTotal(after, _after.Table);
        foreach (var (left, right) in _forms.Columns.Pairs)
        {
            if (!right.Column.Type.HasAddresses() || right.Column.IsRowHeader) continue;
            if (left.Column.IsNumeric && right.Column.IsNumeric)
            {
                if (FigureComparison.Of(_sides, _before.At(before, left), _after.At(after, right), caveat) is not { } change) continue;
                if (TotalRows.IsDerived(_after.Grid.Form, right, leaf => HasChanged(before, after, leaf))) continue;
                _sides.Found.Add(change with
                {
                    IsTotal = isTotal,
                    IsSum = TotalRows.IsSum(_after.Grid.Form, right, leaf => HasChanged(before, after, leaf)),
                    IsRestated = IsOfOtherYear(after, right),
                });
            }
            else
            {
                TextComparison.Run(_sides, _before.At(before, left), _after.At(after, right));
            }
        }
    }

    private bool HasChanged(GridRow before, GridRow after, Leaf leaf)
    {
        var earlier = _forms.Columns.Pairs.FirstOrDefault(p => p.After == leaf).Before;
        return earlier is not null && (before.Cells[earlier.Index]?.Number ?? 0) != (after.Cells[leaf.Index]?.Number ?? 0);
    }

    private bool IsOfOtherYear(GridRow row, Leaf leaf) => _sides.Years.After.IsOfOtherYear(leaf.Name)
        || _sides.Years.After.IsOfOtherYear(row.Key) && IsYearRow(row);

    private bool IsYearRow(GridRow row) =>
        row.Kind == RowKind.Line || _after.Grid.Form.Leaves.Any(l => l.Column.IsRowHeader && l.Column.Type == ColumnType.Year);

    private void OnOneSide(GridRow row, GridCells cells, RowChangeKind kind)
    {
        // A line that only one form has is a change of the edition.
        if (row.Kind == RowKind.Line && !IsOfBothForms(row, kind)) return;
        if (row.Kind != RowKind.Line) _records.OnOneSide(row, kind);
        var isTotal = _sides.Totals.IsTotal(row, cells.Table);
        foreach (var (before, after) in _forms.Columns.Pairs)
        {
            var leaf = kind == RowChangeKind.Added ? after : before;
            if (!leaf.Column.IsNumeric || leaf.Column.IsRowHeader) continue;
            var at = cells.At(row, leaf);
            var change = kind == RowChangeKind.Added ? FigureComparison.Of(_sides, null, at) : FigureComparison.Of(_sides, at, null);
            if (change is null || TotalRows.IsDerived(cells.Grid.Form, leaf, l => row.Cells[l.Index]?.Number is not (null or 0))) continue;
            _sides.Found.Add(change with
            {
                IsTotal = isTotal,
                IsSum = TotalRows.IsSum(cells.Grid.Form, leaf, l => row.Cells[l.Index]?.Number is not (null or 0)),
            });
        }
    }

    private bool IsOfBothForms(GridRow row, RowChangeKind kind)
    {
        var name = string.Join('/', row.Steps);
        return _forms.Lines.Pairs.Any(p => (kind == RowChangeKind.Added ? p.After : p.Before).Name == name);
    }

    private void Note(Cell? before, Cell? after, string name)
    {
        var address = AddressOf.Named(_after.Table, _after.Grid, name);
        TextComparison.Run(_sides, address, before, after, _after.Table.Place);
    }
}
