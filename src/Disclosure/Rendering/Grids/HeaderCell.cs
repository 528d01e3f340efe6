namespace Disclosure.Rendering.Grids;

/// <summary>One header above columns, laid out.</summary>
/// <param name="Label">What it says.</param>
/// <param name="Id">Its id.</param>
/// <param name="Row">The header row it begins in, from 0.</param>
/// <param name="Rows">How many header rows it takes.</param>
/// <param name="Columns">How many printed columns it spans.</param>
/// <param name="IsNumeric">Whether figures stand below it.</param>
/// <param name="IsFolded">Whether a screen leaves out all columns below it.</param>
internal sealed record HeaderCell(string Label, string Id, int Row, int Rows, int Columns, bool IsNumeric, bool IsFolded);
