using Disclosure.Core.Amounts;
using Disclosure.Core.Figures;
using Disclosure.Site.Tables;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Charts;

/// <summary>Writes a flow: its drawing for a wide and for a narrow page, and the table of its figures.</summary>
internal sealed class FlowHtml
{
    private readonly HtmlText _html = new();
    private readonly FlowChart _chart;
    private readonly FigureTable _table;

    private FlowHtml(FlowChart chart, CellLinks links)
    {
        _chart = chart;
        _table = new FigureTable(_html, links);
    }

    /// <summary>The HTML below the title; <paramref name="id"/> is its own on the page.</summary>
    public static string Of(FlowChart chart, CellLinks links, string id)
    {
        var writer = new FlowHtml(chart, links);
        writer._html.Raw("<p class=chart-about>").Text($"{chart.Name}，单位：{chart.Unit}").Raw("</p>\n");
        // Both drawings are described by one text, which is read only in their place.
        writer._html.Raw("<p hidden").Attribute("id", id + "-words").Raw(">").Text(writer.InWords()).Raw("</p>\n");
        FlowSvg.Write(writer._html, chart, FlowShape.Wide, id + "-words");
        FlowSvg.Write(writer._html, chart, FlowShape.Narrow, id + "-words");
        writer.WriteTable(id + "-table");
        writer.WriteNotes();
        return writer._html.ToString();
    }

    private string InWords()
    {
        var into = _chart.Sources.Select((n, i) => Stream(n.Label, _chart.In.Where(l => l.From == i), l => _chart.Purposes[l.To]));
        var outOf = _chart.Purposes.Select((n, i) => Stream(n.Label, _chart.Out.Where(l => l.From == i), l => _chart.Uses[l.To]));
        return $"流向图，单位{_chart.Unit}。{string.Join("；", into.Concat(outOf).Where(s => s.Length > 0))}。";
    }

    private static string Stream(string from, IEnumerable<FlowLink> links, Func<FlowLink, FlowNode> to)
    {
        var parts = string.Join("、", links.Select(l => $"{to(l).Label} {l.Figure.Text}"));
        return parts.Length > 0 ? $"{from}到{parts}" : "";
    }

    private void WriteTable(string id)
    {
        _html.Raw("<div class=scroll role=region").Attribute("aria-labelledby", id)
            .Raw(" tabindex=0>\n<table class=\"figures-of streams\">\n<caption")
            .Attribute("id", id).Raw(">").Text($"{_chart.Name}，单位：{_chart.Unit}").Raw("</caption>\n");
        WriteHead();
        for (var i = 0; i < _chart.Purposes.Count; i++) WriteRow(i);
        if (_chart.Sources.Concat(_chart.Uses).Any(n => n.Figure is not null)) WriteTotals();
        _table.End();
        _html.Raw("</div>\n");
    }

    private void WriteHead()
    {
        _html.Raw("<thead><tr><th scope=col rowspan=2>用在哪里</th>");
        Group("来自", _chart.Sources);
        Group("用于", _chart.Uses);
        _html.Raw("</tr>\n<tr>");
        foreach (var node in _chart.Sources.Concat(_chart.Uses)) _html.Raw("<th scope=col class=n>").Words(node.Label).Raw("</th>");
        _html.Raw("</tr></thead>\n<tbody>\n");
    }

    private void Group(string words, IReadOnlyList<FlowNode> nodes)
    {
        if (nodes.Count > 0) _html.Raw("<th scope=colgroup").Span("colspan", nodes.Count).Raw("><span>").Raw(words).Raw("</span></th>");
    }

    private void WriteRow(int purpose)
    {
        _table.Row(_chart.Purposes[purpose].Label);
        for (var i = 0; i < _chart.Sources.Count; i++) Figure(_chart.In.FirstOrDefault(l => l.From == i && l.To == purpose)?.Figure);
        for (var i = 0; i < _chart.Uses.Count; i++) Figure(_chart.Out.FirstOrDefault(l => l.From == purpose && l.To == i)?.Figure);
        _table.EndRow();
    }

    private void WriteTotals()
    {
        _table.Row("合计", isTotal: true);
        foreach (var node in _chart.Sources.Concat(_chart.Uses)) Figure(node.Figure);
        _table.EndRow();
    }

    private void Figure(ChartFigure? figure) => _table.Figure(figure?.Cell, figure?.Text ?? "");

    // Nothing is added to make both sides equal; a reader is told that they are not.
    private void WriteNotes()
    {
        var unequal = Enumerable.Range(0, _chart.Purposes.Count).Where(i => _chart.Into(i) != _chart.OutOf(i)).ToList();
        if (unequal.Count > 0)
        {
            var (first, label) = (unequal[0], _chart.Purposes[unequal[0]].Label);
            Note($"表里有 {unequal.Count} 项的来源和去向不相等，图上两边也就不一样高，例如{label}：来源 {AmountChange.Amount(_chart.Into(first))}，"
                + $"去向 {AmountChange.Amount(_chart.OutOf(first))}。");
        }
        if (_chart.Negative.Count > 0) Note($"表里有 {_chart.Negative.Count} 个负数，没有画出来。");
    }

    private void Note(string text) => _html.Raw("<p class=\"chart-note derived\">").Text(text).Raw("</p>\n");
}
