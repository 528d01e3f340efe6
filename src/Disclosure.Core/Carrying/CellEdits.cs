using Disclosure.Core.Documents;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Carrying;

/// <summary>
/// What becomes of the values and names that stand in the files of a document when it is carried over, by where they stand. Whatever is not
/// in it stays, with its years moved on.
/// </summary>
public sealed class CellEdits
{
    private readonly Dictionary<Place, string> _values = [];
    private readonly HashSet<Place> _removed = [];
    private readonly Dictionary<Place, string> _columns = [];
    private readonly Dictionary<Place, string> _rows = [];
    private readonly HashSet<Place> _removedRows = [];
    private readonly Dictionary<(Place Place, bool IsNamed), List<KeyValuePair<string, string>>> _added = [];

    /// <summary>How many figures of the new year are to be filled in.</summary>
    public int Unfilled { get; private set; }

    /// <summary>How many figures of earlier years were put where the form wants them.</summary>
    public int Earlier { get; private set; }

    /// <summary>The new text of a value; null where it stays.</summary>
    public string? ValueAt(Place place) => _values.GetValueOrDefault(place);

    /// <summary>Whether a value goes, with the name of its column.</summary>
    public bool IsRemoved(Place place) => _removed.Contains(place);

    /// <summary>Whether a row goes, by where its name stands.</summary>
    public bool IsRowRemoved(Place place) => _removedRows.Contains(place);

    /// <summary>The new name of the column of a value; null where it stays.</summary>
    public string? ColumnAt(Place place) => _columns.GetValueOrDefault(place);

    /// <summary>The new name or code of a row, by where its name stands; null where it stays.</summary>
    public string? RowAt(Place place) => _rows.GetValueOrDefault(place);

    /// <summary>The values that come to a row, by the names of their columns.</summary>
    /// <param name="place">Where the row stands.</param>
    /// <param name="isNamed">Whether that is its name; else it is its mapping, which has none.</param>
    public IReadOnlyList<KeyValuePair<string, string>> AddedAt(Place place, bool isNamed) => _added.TryGetValue((place, isNamed), out var added) ? added : [];

    internal void Set(Place place, string text) => _values[place] = text;

    internal void Remove(Place place) => _removed.Add(place);

    internal void RemoveRow(Place place) => _removedRows.Add(place);

    internal void NameColumn(Place place, string name) => _columns[place] = name;

    internal void NameRow(Place place, string name) => _rows[place] = name;

    /// <summary>A figure of the new year, which nobody knows yet.</summary>
    internal void Unfill(Place place)
    {
        _values[place] = Documents.Unfilled.Mark;
        Unfilled++;
    }

    /// <summary>A value of an earlier year, in a row where something of the column stands already, or nothing yet.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column as the new form calls it.</param>
    /// <param name="there">What stands there.</param>
    /// <param name="text">What is to stand there; null for nothing.</param>
    internal void SetEarlier(GridRow row, string column, Cell? there, string? text)
    {
        if (text is null)
        {
            if (there is not null) Remove(there.Place);
            return;
        }
        Earlier++;
        if (there is not null)
        {
            Set(there.Place, text);
            return;
        }
        var at = (row.Place, row.Kind != RowKind.Record && row.Steps.Count > 0);
        if (!_added.TryGetValue(at, out var added)) _added[at] = added = [];
        added.Add(new(column, text));
    }
}
