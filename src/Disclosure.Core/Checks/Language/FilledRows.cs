using Disclosure.Core.Documents;

namespace Disclosure.Core.Checks.Language;

/// <summary>Tells rows that a unit filled in from those that its form prints anyway.</summary>
internal static class FilledRows
{
    /// <summary>Whether anything is written in a row beside its name and code.</summary>
    public static bool Has(Grid grid, GridRow row) =>
        row.Kind == RowKind.Record || grid.Form.Leaves.Any(l => l.Column.HoldsValue && row.Cells[l.Index] is not null);
}
