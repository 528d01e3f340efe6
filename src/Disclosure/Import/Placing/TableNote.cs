using Disclosure.Import.Blocks;

namespace Disclosure.Import.Placing;

/// <summary>A text that stands below a table of the source and is said of it.</summary>
/// <param name="Text">What it says, without what it begins with (注：).</param>
/// <param name="Origin">Where it stood.</param>
/// <param name="After">Which block of the source is the table above it, from 0; <see cref="NoTable"/> where the title stands without one.</param>
internal sealed record TableNote(string Text, Origin Origin, int After)
{
    /// <summary>Below a title that has no table.</summary>
    public const int NoTable = -1;

    /// <summary>Whether it stands below a table: of several sheets of one form each has its own notes.</summary>
    public bool IsBelow(int table) => After == table;
}
