namespace Disclosure.Core.Figures;

/// <summary>Figures as bars on one scale.</summary>
/// <param name="Name">What the figures are together.</param>
/// <param name="Unit">The unit of the amounts.</param>
/// <param name="Title">The finding.</param>
/// <param name="Bars">At least two bars, none of them zero.</param>
public sealed record BarChart(string Name, string Unit, string Title, IReadOnlyList<ChartBar> Bars) : Chart(Name, Unit, Title)
{
    /// <summary>By what they are told apart; may be blank.</summary>
    public string By { get; init; } = "";

    /// <summary>The figure of which they are shares; null when there is none.</summary>
    public ChartFigure? Total { get; init; }

    /// <summary>Whether they come to something else than the total.</summary>
    public bool HasRest => Total is { } total && Bars.Sum(b => b.Figure.Value) != total.Value;
}

/// <summary>One bar.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Figure">Its figure.</param>
/// <param name="Share">Its share of the total in words, e.g. <c>88.85%</c>; blank when there is none.</param>
public sealed record ChartBar(string Label, ChartFigure Figure, string Share);
