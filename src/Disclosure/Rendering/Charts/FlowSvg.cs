using System.Globalization;
using Disclosure.Core.Charts;

namespace Disclosure.Rendering.Charts;

/// <summary>
/// Draws a flow. The money is drawn in a picture that stretches with the page; names and amounts stand around it at the size of
/// the page's text.
/// </summary>
internal sealed class FlowSvg
{
    // Units of the stretching picture in an em of height.
    private const int Unit = 20;
    // What stays free between a node and its bands, and beside a label, in thousandths of the width.
    private const int Air = 4;

    private readonly HtmlText _html;
    private readonly FlowShape _shape;
    private readonly FlowLayout _layout;

    private FlowSvg(HtmlText html, FlowChart chart, FlowShape shape)
    {
        _html = html;
        _shape = shape;
        _layout = new FlowLayout(chart, shape);
    }

    /// <summary>Writes the drawing of a chart.</summary>
    public static void Write(HtmlText html, FlowChart chart, FlowShape shape, string alternative) =>
        new FlowSvg(html, chart, shape).Write(alternative);

    private void Write(string alternative)
    {
        var height = Number(_layout.Height);
        _html.Raw($"<svg class=\"flow {_shape.Name}\" width=\"100%\" height=\"{height}em\" role=\"img\"").Attribute("aria-label", alternative).Raw(">\n");
        _html.Raw($"<svg width=\"100%\" height=\"100%\" viewBox=\"0 0 1000 {Number(_layout.Height * Unit)}\" preserveAspectRatio=\"none\">\n");
        foreach (var box in _layout.Purposes) Trail(box);
        Bands(_layout.In, _shape.Source, _shape.In);
        Bands(_layout.Out, _shape.Out, _shape.Use);
        foreach (var box in _layout.Sources) Node(_shape.Source, box.Middle, box.OutOf);
        foreach (var box in _layout.Purposes)
        {
            Node(_shape.In, box.Middle, box.Into);
            Node(_shape.Out, box.Middle, box.OutOf);
        }
        foreach (var box in _layout.Uses) Node(_shape.Use, box.Middle, box.Into);
        _html.Raw("</svg>\n");
        foreach (var box in _layout.Sources) Label(box, _shape.Source - (2 * Air), "end");
        foreach (var box in _layout.Purposes) Label(box, (_shape.In + _shape.Out + _shape.Thickness) / 2, "middle");
        foreach (var box in _layout.Uses) Label(box, _shape.Use + _shape.Thickness + (2 * Air), "start");
        _html.Raw("</svg>\n");
    }

    private void Bands(IReadOnlyList<FlowBand> bands, int left, int right)
    {
        var (x0, x1) = (left + _shape.Thickness + Air, right - Air);
        var middle = (x0 + x1) / 2;
        foreach (var band in bands)
        {
            var (a, b, height) = (band.From * Unit, band.To * Unit, band.Height * Unit);
            _html.Raw(band.Height < _shape.Thin ? "<path class=\"band thin\" d=\"" : "<path class=\"band\" d=\"");
            _html.Raw($"M{x0} {Number(a)}C{middle} {Number(a)} {middle} {Number(b)} {x1} {Number(b)}");
            _html.Raw($"V{Number(b + height)}C{middle} {Number(b + height)} {middle} {Number(a + height)} {x0} {Number(a + height)}Z\"/>\n");
        }
    }

    private void Node(int x, double middle, double height)
    {
        if (height > 0) Rect("node", x, _shape.Thickness, middle, height);
    }

    // What runs on behind the label of a purpose.
    private void Trail(FlowBox box) =>
        Rect("trail", _shape.In + _shape.Thickness, _shape.Out - _shape.In - _shape.Thickness, box.Middle, Math.Min(box.Into, box.OutOf));

    private void Rect(string name, int x, int width, double middle, double height) => _html.Raw(
        $"<rect class=\"{name}\" x=\"{x}\" y=\"{Number((middle - (height / 2)) * Unit)}\" width=\"{width}\" height=\"{Number(height * Unit)}\"/>\n");

    private void Label(FlowBox box, int x, string anchor)
    {
        var at = $"{x / 10}.{x % 10}%";
        // The baseline of the first line: the block of lines is centred, and letters stand on their baseline.
        var y = box.Middle - (box.Lines.Count * FlowShape.Line / 2) + 1.02;
        // Over the grey of a high purpose a label needs no edge of paper.
        var isInside = Math.Min(box.Into, box.OutOf) > box.Lines.Count * FlowShape.Line;
        _html.Raw(isInside ? "<text class=\"inside\"" : "<text").Raw($" text-anchor=\"{anchor}\" y=\"{Number(y)}em\">");
        for (var i = 0; i < box.Lines.Count; i++)
        {
            _html.Raw($"<tspan x=\"{at}\"").Raw(i > 0 ? $" dy=\"{Number(FlowShape.Line)}em\">" : ">").Text(box.Lines[i]).Raw("</tspan>");
        }
        _html.Raw("</text>\n");
    }

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
