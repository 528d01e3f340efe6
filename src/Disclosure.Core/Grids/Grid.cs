using Disclosure.Core.Editions;

namespace Disclosure.Core.Grids;

/// <summary>A grid, filled in.</summary>
/// <param name="Form">Its form.</param>
/// <param name="Rows">Its rows as printed, in order.</param>
/// <param name="Steps">Its address steps within the table.</param>
/// <param name="Heading">What is printed above it.</param>
public sealed record Grid(GridForm Form, IReadOnlyList<GridRow> Rows, IReadOnlyList<string> Steps, string Heading)
    : Section(Steps, Heading)
{
    /// <summary>What is printed in place of rows (空表说明), or null.</summary>
    public Cell? EmptyNote { get; init; }

    /// <summary>A note printed under the grid (说明), or null.</summary>
    public Cell? Note { get; init; }
}
