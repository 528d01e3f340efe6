namespace Disclosure.Core.Differences;

/// <summary>One change with every place that shows it: the same name or code with the same figures, in the order of the tables.</summary>
/// <param name="Appearances">Its places, one or more.</param>
public sealed record FigureGroup(IReadOnlyList<FigureChange> Appearances)
{
    /// <summary>The first place, in the table that comes first.</summary>
    public FigureChange First => Appearances[0];

    /// <summary>Whether it is what others add up to: a total in one of the tables, or a sum in all.</summary>
    public bool IsTotal => Appearances.Any(a => a.IsTotal) || Appearances.All(a => a.IsSum);

    /// <summary>How much money it moved, in 元, counted once.</summary>
    public decimal Weight => First.Weight;
}
