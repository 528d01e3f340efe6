using System.Globalization;
using AngleSharp.Dom;

namespace Disclosure.Tests.Pages;

/// <summary>Where the cells of a table stand when their spans are laid out, and so which headers stand over or before a cell.</summary>
internal sealed class TableMap
{
    private readonly Dictionary<(int Row, int Column), IElement> _cells = [];
    private readonly Dictionary<IElement, (int Row, int Column)> _places = [];

    /// <summary>Lays out a table.</summary>
    public TableMap(IElement table)
    {
        var row = 0;
        foreach (var line in table.QuerySelectorAll("tr:not(.slim)")) Place(line, row++);
    }

    /// <summary>The headers of a cell: those above it from the top, then those before it from the left.</summary>
    public IReadOnlyList<IElement> HeadersOf(IElement cell)
    {
        var (row, column) = _places[cell];
        var width = Span(cell, "colspan");
        return
        [
            .. Headers("thead").Where(h => h.Place.Column < column + width && column < h.Place.Column + Span(h.Cell, "colspan"))
                .OrderBy(h => h.Place.Row).Select(h => h.Cell),
            .. Headers("tbody").Where(h => h.Place.Row <= row && row < h.Place.Row + Span(h.Cell, "rowspan"))
                .OrderBy(h => h.Place.Column).Select(h => h.Cell),
        ];
    }

    /// <summary>How many columns each row has.</summary>
    public IEnumerable<int> Widths => _cells.Keys.GroupBy(p => p.Row).Select(r => r.Max(p => p.Column) + 1);

    private IEnumerable<(IElement Cell, (int Row, int Column) Place)> Headers(string section) =>
        _places.Where(p => p.Key.LocalName == "th" && p.Key.Closest(section) is not null).Select(p => (p.Key, p.Value));

    private void Place(IElement line, int row)
    {
        var column = 0;
        foreach (var cell in line.Children)
        {
            while (_cells.ContainsKey((row, column))) column++;
            _places[cell] = (row, column);
            for (var r = 0; r < Span(cell, "rowspan"); r++)
            {
                for (var c = 0; c < Span(cell, "colspan"); c++) _cells.Add((row + r, column + c), cell);
            }
        }
    }

    private static int Span(IElement cell, string name) => int.Parse(cell.GetAttribute(name) ?? "1", CultureInfo.InvariantCulture);
}
