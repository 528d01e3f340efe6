using Disclosure.Core.Amounts;
using Disclosure.Core.Figures;

namespace Disclosure.Site.Charts;

/// <summary>Lays out a flow: three columns of nodes, as high as what flows through them, with bands between.</summary>
internal sealed class FlowLayout
{
    private readonly double _scale;

    /// <summary>Lays out a chart in a shape.</summary>
    public FlowLayout(FlowChart chart, FlowShape shape)
    {
        var (sources, purposes, uses) = (chart.Sources.Count, chart.Purposes.Count, chart.Uses.Count);
        // Many purposes make a high drawing, in which the money may be higher too.
        _scale = Math.Max(shape.Height, purposes * FlowShape.Line) / (double)Math.Max(Sum(chart.In), Sum(chart.Out));
        var into = Heights(chart.In, purposes, l => l.To);
        var outOf = Heights(chart.Out, purposes, l => l.From);
        var given = Heights(chart.In, sources, l => l.From);
        var taken = Heights(chart.Out, uses, l => l.To);
        Sources = [.. chart.Sources.Select((n, i) =>
            new FlowBox(Label(n, Total(chart.In, l => l.From == i), shape.Letters.Source), 0, given[i]))];
        Purposes = [.. chart.Purposes.Select((n, i) => new FlowBox(Label(n, null, shape.Letters.Purpose), into[i], outOf[i]))];
        Uses = [.. chart.Uses.Select((n, i) => new FlowBox(Label(n, Total(chart.Out, l => l.To == i), shape.Letters.Use), taken[i], 0))];
        Height = new[] { Sources, Purposes, Uses }.Max(c => c.Sum(b => b.Room));
        Stack(Purposes, [.. Enumerable.Range(0, purposes)], new double[purposes], (Height - Purposes.Sum(b => b.Room)) / 2);
        Place(Sources, chart.In, l => l.From, l => l.To);
        Place(Uses, chart.Out, l => l.To, l => l.From);
        In = Bands(chart.In, Sources, Purposes);
        Out = Bands(chart.Out, Purposes, Uses);
    }

    /// <summary>The sources, in the order of the chart.</summary>
    public IReadOnlyList<FlowBox> Sources { get; }

    /// <summary>The purposes, in the order of the chart, which is that from the top.</summary>
    public IReadOnlyList<FlowBox> Purposes { get; }

    /// <summary>The kinds of spending, in the order of the chart.</summary>
    public IReadOnlyList<FlowBox> Uses { get; }

    /// <summary>The bands of <see cref="FlowChart.In"/>, in its order.</summary>
    public IReadOnlyList<FlowBand> In { get; }

    /// <summary>The bands of <see cref="FlowChart.Out"/>, in its order.</summary>
    public IReadOnlyList<FlowBand> Out { get; }

    /// <summary>The height of the drawing, in ems.</summary>
    public double Height { get; }

    private static decimal Sum(IReadOnlyList<FlowLink> links) => links.Sum(l => l.Figure.Value);

    private static decimal Total(IReadOnlyList<FlowLink> links, Func<FlowLink, bool> isOf) => links.Where(isOf).Sum(l => l.Figure.Value);

    private static List<string> Label(FlowNode node, decimal? sum, int letters)
    {
        var lines = LabelLines.Of(node.Label, letters);
        var amount = node.Figure?.Text ?? (sum is { } known ? AmountChange.Amount(known) : "");
        if (amount.Length > 0) lines.Add(amount);
        return lines;
    }

    private double[] Heights(IReadOnlyList<FlowLink> links, int count, Func<FlowLink, int> end)
    {
        var heights = new double[count];
        foreach (var link in links) heights[end(link)] += (double)link.Figure.Value * _scale;
        return heights;
    }

    // The end columns stand where their bands run straightest, in the order that crosses least.
    private void Place(IReadOnlyList<FlowBox> boxes, IReadOnlyList<FlowLink> links, Func<FlowLink, int> own, Func<FlowLink, int> purpose)
    {
        var wish = new double[boxes.Count];
        foreach (var link in links)
        {
            var box = boxes[own(link)];
            var share = (double)link.Figure.Value * _scale / Math.Max(box.Into, box.OutOf);
            wish[own(link)] += share * Purposes[purpose(link)].Middle;
        }
        Stack(boxes, [.. Enumerable.Range(0, boxes.Count).OrderBy(i => wish[i])], wish, 0);
    }

    // From the top, each no higher than it wishes and clear of the one before; then from the bottom, so that the last is within.
    private void Stack(IReadOnlyList<FlowBox> boxes, int[] order, double[] wish, double top)
    {
        foreach (var i in order)
        {
            boxes[i].Middle = Math.Max(top + (boxes[i].Room / 2), wish[i]);
            top = boxes[i].Middle + (boxes[i].Room / 2);
        }
        var bottom = Height;
        foreach (var i in order.AsEnumerable().Reverse())
        {
            boxes[i].Middle = Math.Min(boxes[i].Middle, bottom - (boxes[i].Room / 2));
            bottom = boxes[i].Middle - (boxes[i].Room / 2);
        }
    }

    // On every node the bands are in the order of the nodes that they come from or go to, from the top.
    private List<FlowBand> Bands(IReadOnlyList<FlowLink> links, IReadOnlyList<FlowBox> left, IReadOnlyList<FlowBox> right)
    {
        var from = Tops(links, left, l => l.From, b => b.OutOf, l => right[l.To].Middle);
        var to = Tops(links, right, l => l.To, b => b.Into, l => left[l.From].Middle);
        return [.. links.Select((l, i) => new FlowBand(from[i], to[i], (double)l.Figure.Value * _scale))];
    }

    private double[] Tops(IReadOnlyList<FlowLink> links, IReadOnlyList<FlowBox> boxes,
        Func<FlowLink, int> own, Func<FlowBox, double> height, Func<FlowLink, double> other)
    {
        var next = boxes.Select(b => b.Middle - (height(b) / 2)).ToArray();
        var tops = new double[links.Count];
        foreach (var i in Enumerable.Range(0, links.Count).OrderBy(i => other(links[i])))
        {
            tops[i] = next[own(links[i])];
            next[own(links[i])] += (double)links[i].Figure.Value * _scale;
        }
        return tops;
    }
}

/// <summary>A band between two nodes: from one edge across to the other, each with its top, in ems.</summary>
/// <param name="From">The top where it leaves.</param>
/// <param name="To">The top where it arrives.</param>
/// <param name="Height">Its height, the same on both sides.</param>
internal sealed record FlowBand(double From, double To, double Height);

/// <summary>A node as it is drawn.</summary>
/// <param name="Lines">Its label: the name in one line or more, then the amount.</param>
/// <param name="Into">The height of what reaches it, in ems.</param>
/// <param name="OutOf">The height of what leaves it, in ems.</param>
internal sealed record FlowBox(IReadOnlyList<string> Lines, double Into, double OutOf)
{
    /// <summary>How high it is with its label.</summary>
    public double Room { get; } = Math.Max(Math.Max(Into, OutOf), Lines.Count * FlowShape.Line) + FlowShape.Gap;

    /// <summary>Where its middle is, in ems from the top.</summary>
    public double Middle { get; set; }
}
