using Disclosure.Core.Editions;

namespace Disclosure.Core.Layouts;

/// <summary>A head above columns, laid out.</summary>
/// <param name="Label">What it says.</param>
/// <param name="Row">The row of heads it begins in, from 0.</param>
/// <param name="Rows">How many rows of heads it takes.</param>
/// <param name="Place">The printed column it begins in, from 0.</param>
/// <param name="Columns">How many printed columns it spans; more than one makes it the head of a group of columns (its scope).</param>
/// <param name="Above">Which of the heads stands over it; -1 for none.</param>
/// <param name="IsNumeric">Whether figures stand below it.</param>
/// <param name="IsFolded">Whether a screen leaves out all columns below it.</param>
public sealed record LaidOutHead(string Label, int Row, int Rows, int Place, int Columns, int Above, bool IsNumeric, bool IsFolded)
{
    /// <summary>The column with cells that it alone heads; null for a group and for a division of a column, which is there on paper only.</summary>
    public Leaf? Leaf { get; init; }
}
