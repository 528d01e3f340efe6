namespace Disclosure.Core.Editions;

/// <summary>A column that has cells of its own.</summary>
/// <param name="Column">The column.</param>
/// <param name="Path">Its address steps, header groups first.</param>
/// <param name="Index">Its position among the leaves of the grid, from 0.</param>
public sealed record Leaf(GridColumn Column, IReadOnlyList<string> Path, int Index)
{
    /// <summary>Its name in the data: the steps with slashes between.</summary>
    public string Name { get; } = string.Join('/', Path);
}
