namespace Disclosure.Downloads;

/// <summary>What a cell of a sheet is to a reader; its look follows from it.</summary>
internal enum CellKind
{
    /// <summary>The title of the sheet.</summary>
    Title,

    /// <summary>The unit of the amounts.</summary>
    Unit,

    /// <summary>What stands above a section.</summary>
    Heading,

    /// <summary>A header of columns.</summary>
    Head,

    /// <summary>A column number (栏次).</summary>
    Ordinal,

    /// <summary>The name of a row, or text of one.</summary>
    Text,

    /// <summary>A figure.</summary>
    Figure,

    /// <summary>What is printed in place of rows, or under a grid.</summary>
    Note,
}
