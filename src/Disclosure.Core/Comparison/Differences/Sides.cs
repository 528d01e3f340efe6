using Disclosure.Core.Addressing;
using Disclosure.Core.Comparison.Matching;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Comparison.Differences;

/// <summary>Two disclosures with what their comparison needs to know of both.</summary>
internal sealed class Sides
{
    // By reference: a form has no other identity.
    private readonly Dictionary<GridForm, Dictionary<GridForm, GridMatch>> _grids = new(ReferenceEqualityComparer.Instance);

    /// <summary>The sides.</summary>
    public Sides(Budget before, Budget after, Alignment alignment)
    {
        (Before, After, Alignment) = (before, after, alignment);
        Budgets = new BudgetMatch(BudgetTraits.Of(before), BudgetTraits.Of(after));
        (LinesBefore, LinesAfter) = (new LineReader(before.Year), new LineReader(after.Year));
        Words = new WordComparison(alignment, Years);
        Totals = new TotalRows([before, after]);
    }

    /// <summary>The earlier.</summary>
    public Budget Before { get; }

    /// <summary>The later.</summary>
    public Budget After { get; }

    /// <summary>Aligns sequences.</summary>
    public Alignment Alignment { get; }

    /// <summary>What is one and what is not on both sides.</summary>
    public BudgetMatch Budgets { get; }

    /// <summary>Makes the lines of the earlier.</summary>
    public LineReader LinesBefore { get; }

    /// <summary>Makes the lines of the later.</summary>
    public LineReader LinesAfter { get; }

    /// <summary>The names of both years.</summary>
    public TwoYears Years => Budgets.Years;

    /// <summary>Compares texts.</summary>
    public WordComparison Words { get; }

    /// <summary>Which rows are sums.</summary>
    public TotalRows Totals { get; }

    /// <summary>What was found.</summary>
    public Collected Found { get; } = new();

    /// <summary>How two forms of a grid match; worked out once.</summary>
    public GridMatch Grids(GridForm before, GridForm after)
    {
        if (!_grids.TryGetValue(after, out var matches)) _grids[after] = matches = new(ReferenceEqualityComparer.Instance);
        if (!matches.TryGetValue(before, out var match)) matches[before] = match = new GridMatch(before, after, Budgets);
        return match;
    }

    /// <summary>How many 元 an amount in a cell's unit is worth; 1 where its unit is none of money.</summary>
    public static decimal YuanOf(LocatedCell cell) => MoneyUnit.YuanOf(cell.AmountUnit) ?? 1;
}
