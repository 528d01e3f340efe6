namespace Disclosure.Core.Figures;

/// <summary>Money on its way from sources through purposes to kinds of spending, as the tables print it.</summary>
/// <param name="Name">What flows.</param>
/// <param name="Unit">The unit of the amounts.</param>
/// <param name="Title">The finding.</param>
/// <param name="Sources">Where it comes from, in the order of the edition.</param>
/// <param name="Purposes">What it is for, in the order of the table.</param>
/// <param name="Uses">On what kinds of things it is spent, in the order of the edition.</param>
public sealed record FlowChart(
    string Name, string Unit, string Title, IReadOnlyList<FlowNode> Sources, IReadOnlyList<FlowNode> Purposes, IReadOnlyList<FlowNode> Uses)
    : Chart(Name, Unit, Title)
{
    /// <summary>What flows from sources (their indices first) to purposes, all more than zero.</summary>
    public required IReadOnlyList<FlowLink> In { get; init; }

    /// <summary>What flows from purposes (their indices first) to uses, all more than zero.</summary>
    public required IReadOnlyList<FlowLink> Out { get; init; }

    /// <summary>The figures less than zero, which cannot flow.</summary>
    public required IReadOnlyList<ChartFigure> Negative { get; init; }

    /// <summary>What flows into a purpose.</summary>
    public decimal Into(int purpose) => In.Where(l => l.To == purpose).Sum(l => l.Figure.Value);

    /// <summary>What flows out of a purpose.</summary>
    public decimal OutOf(int purpose) => Out.Where(l => l.From == purpose).Sum(l => l.Figure.Value);
}

/// <summary>What flows from one node to the next.</summary>
/// <param name="From">The index of the node that it leaves.</param>
/// <param name="To">The index of the node that it reaches.</param>
/// <param name="Figure">How much.</param>
public sealed record FlowLink(int From, int To, ChartFigure Figure);

/// <summary>A source, a purpose or a kind of spending in a flow.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Figure">What the tables print for it as a whole; null when they do not.</param>
public sealed record FlowNode(string Label, ChartFigure? Figure);
