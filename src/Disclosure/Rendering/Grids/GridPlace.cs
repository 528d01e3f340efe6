using Disclosure.Core.Addresses;
using Disclosure.Core.Editions;
using Disclosure.Core.Grids;

namespace Disclosure.Rendering.Grids;

/// <summary>Where a grid stands: what its ids and addresses begin with.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Grid">The grid.</param>
/// <param name="Prefix">What the ids of its headers begin with.</param>
internal sealed record GridPlace(Table Table, Grid Grid, string Prefix)
{
    /// <summary>
    /// Whether cells name their headers by id: a cell with three headers or more cannot be understood by scope alone.
    /// </summary>
    public bool NeedsHeaders { get; } =
        Grid.Form.Columns.Any(c => c.Children.Count + c.Divisions.Count > 0)
        || Grid.Form.HasRowGroups
        || Grid.Form.Leaves.Count(l => l.Column.IsRowHeader) > 1;

    /// <summary>The address of a row: its id on the page and its permalink.</summary>
    public string AddressOf(GridRow row) => AddressText.Of([.. Table.Steps, .. Grid.Steps, .. row.Steps]);
}
