using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Layout;

/// <summary>What a printed cell of a row is to the others.</summary>
public enum CellRole
{
    /// <summary>What the row says.</summary>
    Value,

    /// <summary>A head of its row (or the name of a field).</summary>
    RowHead,

    /// <summary>A head that several rows share: of a row group, or of equal neighbours that are merged (分组).</summary>
    GroupHead,
}

/// <summary>A printed cell of a row, laid out. One that a head from a row above spans is not there.</summary>
/// <param name="Role">What it is to the others of its row.</param>
/// <param name="Text">What it says; blank for nothing.</param>
/// <param name="Cell">The cell that says it; null where it is blank, and where the form says it.</param>
/// <param name="Leaf">Its column; null for a row group, for a label that takes one column or several, and for a field.</param>
/// <param name="Place">The printed column it begins in, from 0.</param>
/// <param name="Columns">How many printed columns it spans.</param>
/// <param name="Rows">How many rows it spans.</param>
public readonly record struct LaidOutCell(CellRole Role, string Text, Cell? Cell, Leaf? Leaf, int Place, int Columns, int Rows)
{
    /// <summary>Of a group's head, which of the columns of such heads it stands in, from 0; -1 for another cell.</summary>
    public int Group { get; init; } = -1;

    /// <summary>Whether it is the head that names its row at last: the label, or the last column that names rows.</summary>
    public bool IsOwnHead { get; init; }

    /// <summary>The number printed before the name of its row, which is no part of the name; blank for none.</summary>
    public string Ordinal { get; init; } = "";

    /// <summary>What it says as printed, the number with it.</summary>
    public string Printed => Ordinal + Text;

    /// <summary>What it holds.</summary>
    public ColumnType Type { get; init; } = Leaf?.Column.Type ?? ColumnType.Text;
}
