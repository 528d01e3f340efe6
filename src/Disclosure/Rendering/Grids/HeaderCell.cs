namespace Disclosure.Rendering.Grids;

/// <summary>One header above columns, laid out.</summary>
/// <param name="Label">What it says.</param>
/// <param name="Id">Its id.</param>
/// <param name="Row">The header row it begins in, from 0.</param>
/// <param name="Rows">How many header rows it takes.</param>
/// <param name="Columns">How many printed columns it spans.</param>
/// <param name="Kept">How many of them a screen keeps when it leaves out what says nothing.</param>
/// <param name="IsGroup">Whether headers stand below it.</param>
/// <param name="IsNumeric">Whether figures stand below it.</param>
internal sealed record HeaderCell(string Label, string Id, int Row, int Rows, int Columns, int Kept, bool IsGroup, bool IsNumeric)
{
    /// <summary>The id of the narrower header that stands in for it while some of its columns are left out.</summary>
    public string SlimId => Id + "s";

    /// <summary>Whether some of its columns are left out, and others not.</summary>
    public bool IsSplit => Kept > 0 && Kept < Columns;
}
