using Disclosure.Core.Addresses;
using Disclosure.Core.Editions;
using Disclosure.Core.Grids;

namespace Disclosure.Rendering.Search;

/// <summary>Takes out of a grid what a search finds in it.</summary>
internal static class GridRows
{
    /// <summary>The rows of a grid; what it says besides them is added to <paramref name="notes"/>.</summary>
    public static FindableSection Of(Table table, Grid grid, List<string> notes)
    {
        if (grid.EmptyNote is { } none) notes.Add(none.Text);
        if (grid.Note is { } note) notes.Add(note.Text);
        var leaves = grid.Form.Leaves;
        var columns = new List<string>(leaves.Count);
        foreach (var column in grid.Form.Columns) AddLabels(column, "", columns);
        var header = leaves.LastOrDefault(l => l.Column.IsRowHeader);
        var name = leaves.FirstOrDefault(l => l.Column.Type == ColumnType.Name);
        var amount = leaves.FirstOrDefault(l => l.Column.Type == ColumnType.Amount);
        var rows = new List<FindableRow>(grid.Rows.Count);
        foreach (var row in grid.Rows)
        {
            var naming = row.Kind == RowKind.Record ? header : name;
            rows.Add(Of(row, naming?.Index ?? -1, isProject: row.Kind == RowKind.Record && naming?.Column.Meaning == Meaning.Project));
        }
        return new FindableSection(
            string.Join('，', grid.Steps), Fragment.To(AddressText.Of([.. table.Steps, .. grid.Steps])), columns, amount?.Index ?? -1, rows);
    }

    private static FindableRow Of(GridRow row, int naming, bool isProject)
    {
        var link = Fragment.Of(AddressText.Of(row.Steps));
        return new FindableRow(row.Label, link == row.Label ? "" : link, isProject, Texts(row, naming));
    }

    private static string[] Texts(GridRow row, int naming)
    {
        var count = row.Cells.Count;
        while (count > 0 && TextOf(row, count - 1, naming).Length == 0) count--;
        var texts = new string[count];
        for (var i = 0; i < count; i++) texts[i] = TextOf(row, i, naming);
        return texts;
    }

    // A stroke stands for nothing to be found.
    private static string TextOf(GridRow row, int column, int naming) =>
        column != naming && row.Cells[column] is { Text: not "/" and var text } ? text : "";

    // A column under a header group is called by both.
    private static void AddLabels(GridColumn column, string above, List<string> labels)
    {
        var label = above + column.Label;
        if (column.Children.Count == 0) labels.Add(label);
        foreach (var child in column.Children) AddLabels(child, label + " ", labels);
    }
}
