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
        var address = AddressText.Of(row.Steps);
        var link = Fragment.To(address)[1..];
        return new FindableRow(row.Label, link == row.Label ? "" : link, isProject, Texts(row, naming));
    }

    private static List<string> Texts(GridRow row, int naming)
    {
        var texts = new List<string>(row.Cells.Count);
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (i == naming || row.Cells[i] is not { Text: not "/" and var text }) continue;
            while (texts.Count < i) texts.Add("");
            texts.Add(text);
        }
        return texts;
    }

    // A column under a header group is called by both.
    private static void AddLabels(GridColumn column, string above, List<string> labels)
    {
        var label = above + column.Label;
        if (column.Children.Count == 0) labels.Add(label);
        foreach (var child in column.Children) AddLabels(child, label + " ", labels);
    }
}
