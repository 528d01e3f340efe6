using System.Globalization;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Layout;

/// <summary>
/// The numbers of printed rows (行次), which the official form has in a column of their own: every row counts, blank ones that keep
/// sections in line too. The program prints them; they are in no data and have no address.
/// </summary>
public static class RowNumbers
{
    /// <summary>What a column of such numbers says in a printed row.</summary>
    /// <param name="leaf">The column.</param>
    /// <param name="printedRow">The row, from 1.</param>
    public static string Of(Leaf leaf, int printedRow) => (leaf.Column.FirstRow + printedRow - 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>Where such numbers stand in a section, from the left; none in most.</summary>
    public static IEnumerable<Leaf> ColumnsOf(LaidOutSection section) => section.Leaves.Where(l => l.Column.Type == ColumnType.RowNumber);
}
