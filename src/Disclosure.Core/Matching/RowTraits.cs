using Disclosure.Core.Grids;

namespace Disclosure.Core.Matching;

/// <summary>A row with what it is recognised by.</summary>
/// <param name="Row">The row.</param>
/// <param name="Identity">What it is recognised by.</param>
internal sealed record RowTraits(GridRow Row, RowIdentity Identity)
{
    /// <summary>The rows of a grid.</summary>
    public static IReadOnlyList<RowTraits> Of(Grid grid, RowIdentities identities) => [.. grid.Rows.Select(r => new RowTraits(r, identities.Of(r)))];
}
