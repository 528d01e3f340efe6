using Disclosure.Core.Findings;
using Disclosure.Core.Grids;

namespace Disclosure.Core.Differences;

/// <summary>A row, a sheet or a repeated section of one of the two disclosures.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Address">Its address as written.</param>
/// <param name="Name">Its printed name.</param>
/// <param name="Place">Where it is written.</param>
public sealed record RowPlace(Table Table, string Address, string Name, Place Place)
{
    /// <summary>The row; null for a sheet or a section.</summary>
    public GridRow? Row { get; init; }

    /// <summary>Its subject's code, or null.</summary>
    public string? Code { get; init; }
}
