using System.Globalization;
using Disclosure.Core.Comparison.Matching;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Carrying;

/// <summary>Carries the rows of a grid over: figures of the year are to be filled in, those of earlier years move one place back.</summary>
internal sealed class CarriedGrid
{
    private readonly Grid _grid;
    private readonly EarlierColumns _columns;
    private readonly Dictionary<string, FormLine?> _lines;
    private readonly string _where;
    private readonly YearMove _move;
    private readonly CodeMoves _codes;
    private readonly CellEdits _edits;
    private readonly CarryingNotes _notes;

    /// <summary>A grid, its form in the new year, and what is known of both years.</summary>
    public CarriedGrid(Grid grid, GridForm form, string where, CarriedSides sides)
    {
        (_grid, _where) = (grid, where);
        (_move, _codes, _edits, _notes) = (sides.Move, sides.Codes, sides.Edits, sides.Notes);
        _columns = new EarlierColumns(grid.Form, form, sides.Match.Years);
        var pairs = new GridMatch(grid.Form, form, sides.Match).Lines.Pairs;
        _lines = FormLine.Of(grid.Form, sides.Match.Years.Before).ToDictionary(l => l.Name, l => (FormLine?)pairs.FirstOrDefault(p => p.Before.Name == l.Name).After, StringComparer.Ordinal);
        KeepYears(form, sides.Match.Years);
    }

    /// <summary>Carries it over.</summary>
    public void Run()
    {
        foreach (var row in _grid.Rows)
        {
            if (row.Kind == RowKind.Line && IsWritten(row) && !Keeps(row)) continue;
            if (row.Kind == RowKind.Subject && _codes.After(row.Code!) is { } code && code != row.Code) _edits.NameRow(row.Place, code);
            if (YearOf(row) is { } year) CarryYear(row, year);
            else Carry(row);
        }
    }

    // A line whose name is a year keeps its place; it is another year's there, and so no fact that is one in both.
    private void KeepYears(GridForm form, TwoYears years)
    {
        var after = FormLine.Of(form, years.After).ToLookup(l => years.After.Relative(l.Name), StringComparer.Ordinal);
        foreach (var name in _lines.Keys.ToList()) _lines[name] = after[years.Before.Relative(name)].FirstOrDefault() ?? _lines[name];
    }

    private static bool IsWritten(GridRow row) => row.Cells.Any(c => c is not null && c.Place != row.Place);

    private bool Keeps(GridRow row)
    {
        if (row.Steps.Count == 0 || !_lines.TryGetValue(string.Join('/', row.Steps), out var after)) return true;
        if (after is null)
        {
            _edits.RemoveRow(row.Place);
            _notes.Add($"{_where}的「{row.Label}」一行，新版式没有，没有带过去。");
            return false;
        }
        if (after.Line.Key == _move.InKey(row.Key)) return true;
        _edits.NameRow(row.Place, after.Line.Key);
        _notes.Add($"{_where}的「{row.Label}」一行，新版式叫「{after.Line.Label ?? after.Line.Key}」，已经改过来。");
        return true;
    }

    private void Carry(GridRow row)
    {
        foreach (var (leaf, cell) in Values(row))
        {
            if (_columns.After(leaf) is not { } after) Lose(leaf, cell);
            else if (Name(leaf, after, cell) && !_columns.IsEarlier(after)) CarryOwn(cell, leaf.Column.Type, leaf.Column.Meaning);
        }
        foreach (var after in _columns.Earlier.Where(l => l.Column.HoldsValue))
        {
            var there = _columns.Before(after) is { } old ? row.Cells[old.Index] : null;
            if (_columns.SourceOf(after) is { } source) _edits.SetEarlier(row, after.Name, there, row.Cells[source.Index]?.Text);
            else if (there?.Number is not null) _edits.Unfill(there.Place);
        }
    }

    // A row of an earlier year has what the row of that year had.
    private void CarryYear(GridRow row, int year)
    {
        var now = _grid.Rows.FirstOrDefault(r => r.Kind == row.Kind && YearOf(r) == year + _move.Distance && r.Above.SequenceEqual(row.Above, StringComparer.Ordinal) && r.Group == row.Group);
        foreach (var leaf in _grid.Form.Leaves.Where(l => l.Column.HoldsValue))
        {
            var there = row.Cells[leaf.Index];
            if (_columns.After(leaf) is not { } after) continue;
            if (now is not null) _edits.SetEarlier(row, after.Name, there, now.Cells[leaf.Index]?.Text);
            else if (there?.Number is not null && leaf.Column.IsNumeric) _edits.Unfill(there.Place);
        }
        foreach (var (leaf, cell) in Values(row).Where(v => v.Leaf.Column is { IsRowHeader: true, Type: ColumnType.Year }))
        {
            if (cell.Number is not null) _edits.Set(cell.Place, (year + _move.Distance).ToString(CultureInfo.InvariantCulture));
        }
    }

    // What the unit wrote itself, and not what the program prints before it.
    private IEnumerable<(Leaf Leaf, Cell Cell)> Values(GridRow row) => _grid.Form.Leaves
        .Where(l => l.Column.HoldsValue || (row.Kind == RowKind.Record && !l.Column.Type.IsPrinted()))
        .Where(l => row.Cells[l.Index] is not null).Select(l => (l, row.Cells[l.Index]!));

    private void Lose(Leaf leaf, Cell cell)
    {
        _edits.Remove(cell.Place);
        _notes.Add($"{_where}的「{leaf.Name}」一栏，新版式没有，没有带过去。");
    }

    private bool Name(Leaf leaf, Leaf after, Cell cell)
    {
        if (after.Name == string.Join('/', leaf.Path.Select(_move.InKey))) return true;
        _edits.NameColumn(cell.Place, after.Name);
        _notes.Add($"{_where}的「{leaf.Name}」一栏，新版式叫「{after.Name}」，已经改过来。");
        return true;
    }

    private void CarryOwn(Cell cell, ColumnType type, Meaning meaning) => new CarriedValue(_move, _codes, _edits).Carry(cell, type, meaning);

    private int? YearOf(GridRow row)
    {
        if (row.Kind == RowKind.Record)
        {
            var year = _grid.Form.Leaves.Where(l => l.Column is { IsRowHeader: true, Type: ColumnType.Year }).Select(l => row.Cells[l.Index]?.Number).FirstOrDefault();
            return year is { } found && _move.Moves((int)found) ? (int)found : null;
        }
        var digits = row.Key.TrimEnd('年');
        return row.Kind == RowKind.Line && digits.Length == 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var named) && _move.Moves(named) ? named : null;
    }
}
