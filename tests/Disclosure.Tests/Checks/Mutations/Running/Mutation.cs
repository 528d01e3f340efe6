using System.Globalization;
using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Tests.Checks.Mutations.Running;

/// <summary>One amount of a budget, changed.</summary>
/// <param name="Target">Where it stands.</param>
/// <param name="Changed">What is there instead, in the same place.</param>
internal sealed record Mutation(LocatedCell Target, Cell Changed)
{
    /// <summary>What was there.</summary>
    public Cell Before => Target.Cell!;

    /// <summary>Where and what, on one line.</summary>
    public string Name => $"{Target.Address} {Before.Text} -> {Changed.Text}";

    /// <summary>The changes of every amount: 1.00 more, and one of its last printed place (0.01) less.</summary>
    public static IReadOnlyList<Mutation> Of(CheckContext context) =>
    [
        .. from cell in context.Cells
           where (cell.Leaf?.Column.Type ?? cell.Field?.Type) == ColumnType.Amount && cell.Cell?.Number is not null
           from change in new[] { 1, -new decimal(1, 0, 0, false, cell.Cell!.Number!.Value.Scale) }
           select new Mutation(cell, Add(cell.Cell!, change)),
    ];

    private static Cell Add(Cell cell, decimal change)
    {
        var (places, number) = (cell.Number!.Value.Scale, cell.Number.Value + change);
        return cell with { Number = number, Text = number.ToString($"F{places}", CultureInfo.InvariantCulture) };
    }
}
