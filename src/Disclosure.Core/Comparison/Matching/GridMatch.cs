using Disclosure.Core.Editions;

namespace Disclosure.Core.Comparison.Matching;

/// <summary>What the columns and lines of one form of a grid are in another.</summary>
internal sealed class GridMatch
{
    /// <summary>Matches two forms.</summary>
    public GridMatch(GridForm before, GridForm after, BudgetMatch budgets)
    {
        Columns = ColumnMatch.Of(before, after, budgets.Years);
        var (earlier, later) = (FormLine.Of(before, budgets.Years.Before), FormLine.Of(after, budgets.Years.After));
        var lines = new RowMatch<FormLine>(budgets, l => l.Identity).Of(earlier, later);
        Lines = budgets.Years.WithoutMovedOn(lines, l => l.Name, earlier, later);
    }

    /// <summary>The columns.</summary>
    public Matched<Leaf> Columns { get; }

    /// <summary>The fixed lines.</summary>
    public Matched<FormLine> Lines { get; }
}
