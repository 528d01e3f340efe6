namespace Disclosure.Core.Formulas;

/// <summary>What is added, multiplied or divided in a formula.</summary>
public abstract record Factor
{
    private protected Factor()
    {
    }

    /// <summary>A number written in the formula.</summary>
    public sealed record Constant(decimal Value) : Factor;

    /// <summary>The one cell that a pattern names.</summary>
    public sealed record One(CellPattern Pattern) : Factor;

    /// <summary>The sum of all cells that fit a pattern, <c>合计(…)</c>; 0 when none does.</summary>
    public sealed record SumOf(CellPattern Pattern) : Factor;
}
