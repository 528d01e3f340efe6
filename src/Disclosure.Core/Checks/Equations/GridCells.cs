using Disclosure.Core.Addresses;
using Disclosure.Core.Editions;
using Disclosure.Core.Grids;

namespace Disclosure.Core.Checks.Equations;

/// <summary>The cells of one grid, located.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Grid">The grid.</param>
internal sealed record GridCells(Table Table, Grid Grid)
{
    private readonly IReadOnlyList<string> _above = [.. Table.Steps.Select(AddressText.Step), .. Grid.Steps.Select(AddressText.Step)];

    /// <summary>The cell of a row in a column.</summary>
    public LocatedCell At(GridRow row, Leaf leaf) => new(
        [.. _above, .. row.Steps.Select(AddressText.Step), .. leaf.Path.Select(AddressText.Step)],
        row.Cells[leaf.Index], Table, row, leaf);
}
