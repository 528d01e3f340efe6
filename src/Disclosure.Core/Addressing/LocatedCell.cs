using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Addressing;

/// <summary>A cell with where it stands.</summary>
/// <param name="Steps">Its whole address, from the table to the column.</param>
/// <param name="Cell">What is there, or null where it is blank.</param>
/// <param name="Table">Its table.</param>
/// <param name="Row">Its row; null for a field.</param>
/// <param name="Leaf">Its column; null for a field.</param>
/// <param name="IsOnly">Whether its grid has one column of values, so that its address may end with the row.</param>
public sealed record LocatedCell(AddressSteps Steps, Cell? Cell, Table Table, GridRow? Row, Leaf? Leaf, bool IsOnly = false)
{
    /// <summary>The columns of its grid; none for a field.</summary>
    public IReadOnlyList<Leaf> Leaves { get; init; } = [];

    /// <summary>Its form, when it is a field; else null.</summary>
    public FieldForm? Field { get; init; }

    /// <summary>Its document, when it is another than the one that is looked at; else null.</summary>
    public DocumentKey? Other { get; init; }

    /// <summary>What it holds; null for a place that is neither in a column nor a field.</summary>
    public ColumnType? Type => Leaf?.Column.Type ?? Field?.Type;

    /// <summary>The unit that its amount is written in: of its line, else of its column or field, else of its table.</summary>
    public string AmountUnit => Row?.AmountUnit ?? Leaf?.Column.AmountUnit ?? Field?.AmountUnit ?? Table.Form.AmountUnit;

    /// <summary>The unit of its figure: of an amount its money's, e.g. 万元, of a rate <c>%</c>; blank for all else.</summary>
    public string Unit => Type switch
    {
        ColumnType.Amount => AmountUnit,
        ColumnType.Percent => "%",
        _ => "",
    };

    /// <summary>Its whole address as written.</summary>
    public string Address => Steps.Address;

    /// <summary>The address of its row (a field's own), which is the permalink on the page.</summary>
    public string RowAddress => Steps.Row.Address;

    /// <summary>The shorter address where there are two: that of its row when its grid has one column of values, else its whole.</summary>
    public string ShortAddress => IsOnly ? RowAddress : Address;

    /// <summary>Whether it stands in a grid of one row, which has no name and adds no step to its address.</summary>
    public bool IsOfOnlyRow => Row is { Steps.Count: 0 };

    /// <summary>How many of the steps lead to its row; all of them to a field.</summary>
    public int RowLength => Steps.Row.Steps.Length;
}
