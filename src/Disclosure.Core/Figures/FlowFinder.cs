using Disclosure.Core.Addressing;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Figures;

/// <summary>Finds the figures of a flow.</summary>
internal sealed class FlowFinder(FlowForm form, AddressBook book)
{
    private readonly List<FlowNode> _purposes = [];
    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);
    private readonly List<ChartFigure> _negative = [];
    private string _unit = "";

    /// <summary>The chart; a sentence when all of it is one stream, or nothing flows.</summary>
    public Chart Chart()
    {
        var cells = ChartCells.Cells(book, form.Purposes);
        if (cells.Count == 0) return SentenceChart.Nothing(form);
        _unit = cells[0].AmountUnit;
        foreach (var cell in cells) PurposeOf(cell, ChartFigure.Of(cell, _unit));
        var (sources, into) = Side(form.Sources, isSource: true);
        var (uses, outOf) = Side(form.Uses, isSource: false);
        var (purposes, In, Out) = WithoutIdle(into, outOf);
        if (In.Count == 0 && Out.Count == 0) return SentenceChart.Nothing(form);
        if (purposes.Count == 1 && sources.Count <= 1 && uses.Count <= 1) return Single(sources, purposes[0], uses, In.Concat(Out).First());
        return new FlowChart(form.Name, _unit, FlowTitle.Of(sources, In, uses, Out), sources, purposes, uses)
        {
            In = In,
            Out = Out,
            Negative = _negative,
        };
    }

    // Rows of different tables are one purpose when they have one code, or else one name.
    private int PurposeOf(LocatedCell cell, ChartFigure? figure)
    {
        var key = cell.Row?.Code ?? cell.Steps[cell.RowLength - 1];
        if (_rows.TryGetValue(key, out var index)) return index;
        _rows[key] = index = _purposes.Count;
        _purposes.Add(new FlowNode(ChartCells.LabelOf(cell), figure));
        return index;
    }

    private (List<FlowNode> Nodes, List<FlowLink> Links) Side(IReadOnlyList<FlowColumn> columns, bool isSource)
    {
        var nodes = new List<FlowNode>();
        var links = new List<FlowLink>();
        foreach (var column in columns)
        {
            var before = links.Count;
            var label = column.Label;
            foreach (var cell in ChartCells.Cells(book, column.Values))
            {
                if (ChartFigure.Of(cell, _unit) is not { } figure || figure.Value == 0) continue;
                if (figure.Value < 0)
                {
                    _negative.Add(figure);
                    continue;
                }
                if (label.Length == 0) label = cell.Leaf?.Column.Label ?? cell.Steps[^1];
                var purpose = PurposeOf(cell, null);
                links.Add(isSource ? new FlowLink(nodes.Count, purpose, figure) : new FlowLink(purpose, nodes.Count, figure));
            }
            if (links.Count > before) nodes.Add(new FlowNode(label, ChartFigure.Of(ChartCells.Cell(book, column.Total), _unit)));
        }
        return (nodes, links);
    }

    // Purposes through which nothing flows are not drawn.
    private (List<FlowNode> Purposes, List<FlowLink> In, List<FlowLink> Out) WithoutIdle(List<FlowLink> into, List<FlowLink> outOf)
    {
        var used = new int[_purposes.Count];
        foreach (var link in into) used[link.To] = 1;
        foreach (var link in outOf) used[link.From] = 1;
        var purposes = new List<FlowNode>();
        for (var i = 0; i < used.Length; i++)
        {
            if (used[i] == 0) continue;
            used[i] = purposes.Count;
            purposes.Add(_purposes[i]);
        }
        return (purposes, into.ConvertAll(l => l with { To = used[l.To] }), outOf.ConvertAll(l => l with { From = used[l.From] }));
    }

    private SentenceChart Single(List<FlowNode> sources, FlowNode purpose, List<FlowNode> uses, FlowLink link)
    {
        var from = sources is [var source] ? $"全部来自{source.Label}，" : "";
        var use = uses is [var kind] ? $"，都是{kind.Label}" : "";
        return new SentenceChart(form.Name, _unit, $"{from}全部用于{purpose.Label}{use}，", purpose.Figure ?? link.Figure);
    }
}
