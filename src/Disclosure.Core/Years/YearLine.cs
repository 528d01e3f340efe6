namespace Disclosure.Core.Years;

/// <summary>A figure of one year that is compared with other years.</summary>
/// <param name="Name">What it is of.</param>
/// <param name="Code">Its subject's code, or null.</param>
/// <param name="Level">Its depth in the hierarchy, from 1.</param>
/// <param name="IsTotal">Whether it is a total.</param>
/// <param name="Value">Its value in the unit of its section; null for a blank or words.</param>
/// <param name="Text">It as printed, with its own unit where that is another; blank for nothing.</param>
public sealed record YearLine(string Name, string? Code, int Level, bool IsTotal, decimal? Value, string Text)
{
    /// <summary>The key of its table.</summary>
    public required string Table { get; init; }

    /// <summary>The address of its row or field.</summary>
    public required string Row { get; init; }
}
