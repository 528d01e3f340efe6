namespace Disclosure.Core.Editions;

/// <summary>A fixed line with the lines that it stands under.</summary>
/// <param name="Lines">They, the outermost first, and the line itself last.</param>
public sealed record LinePath(IReadOnlyList<FixedLine> Lines)
{
    /// <summary>The line.</summary>
    public FixedLine Line => Lines[^1];

    /// <summary>Its address steps within the grid.</summary>
    public IReadOnlyList<string> Steps => [.. Lines.Select(l => l.Key)];

    /// <summary>The header of the row group that it belongs to, or null.</summary>
    public FixedLine? Group => Lines[0] is { IsGroup: true } group && Lines.Count > 1 ? group : null;

    /// <summary>The lines with cells of their own that it stands under, the outermost first.</summary>
    public IEnumerable<FixedLine> Headings => Lines.SkipLast(1).Where(l => !l.IsGroup);
}
