using System.Globalization;
using Disclosure.Core.Figures;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Charts;

/// <summary>
/// Draws a flow. The money is drawn in a picture that stretches with the page; names and amounts stand around it at the size of
/// the page's text.
/// </summary>
internal sealed class FlowSvg
{
    // Units of the stretching picture in an em of height: whole ones are fine enough, and short.
    private const int Unit = 100;
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

    /// <summary>Writes the drawing of a chart; the element with the id <paramref name="words"/> says the same in words.</summary>
    public static void Write(HtmlText html, FlowChart chart, FlowShape shape, string words)
    {
        var drawing = new FlowSvg(html, chart, shape);
        if (drawing.Fits()) drawing.Write(words);
    }

    // The last line of a label is its amount, which cannot be broken.
    private bool Fits() => _layout.Sources.Concat(_layout.Uses).All(b => b.Lines.Count == 0 || LabelLines.WidthOf(b.Lines[^1]) <= _shape.Amount);

    private void Write(string words)
    {
        var height = Number(_layout.Height);
        _html.Raw($"<svg class=\"flow {_shape.Name}\" width=\"100%\" height=\"{height}em\" role=img")
            .Attribute("aria-labelledby", words).Raw(">\n");
        _html.Raw($"<svg width=\"100%\" height=\"100%\" viewBox=\"0 0 1000 {Units(_layout.Height)}\" preserveAspectRatio=\"none\">\n");
        Group("trails", Trails);
        Group("bands", () =>
        {
            Bands(_layout.In, _shape.Source, _shape.In);
            Bands(_layout.Out, _shape.Out, _shape.Use);
        });
        Group("nodes", Nodes);
        _html.Raw("</svg>\n");
        foreach (var box in _layout.Sources) Label(box, _shape.Source - (2 * Air), "end");
        foreach (var box in _layout.Purposes) Label(box, (_shape.In + _shape.Out + _shape.Thickness) / 2, "middle");
        foreach (var box in _layout.Uses) Label(box, _shape.Use + _shape.Thickness + (2 * Air), "");
        _html.Raw("</svg>\n");
    }

    private void Group(string name, Action write)
    {
        _html.Raw($"<g class=\"{name}\">\n");
        write();
        _html.Raw("</g>\n");
    }

    // What runs on behind the label of a purpose.
    private void Trails()
    {
        var (left, right) = (_shape.In + _shape.Thickness, _shape.Out);
        foreach (var box in _layout.Purposes) Rect(left, right - left, box.Middle, Math.Min(box.Into, box.OutOf));
    }

    private void Nodes()
    {
        foreach (var box in _layout.Sources) Rect(_shape.Source, _shape.Thickness, box.Middle, box.OutOf);
        foreach (var box in _layout.Purposes)
        {
            Rect(_shape.In, _shape.Thickness, box.Middle, box.Into);
            Rect(_shape.Out, _shape.Thickness, box.Middle, box.OutOf);
        }
        foreach (var box in _layout.Uses) Rect(_shape.Use, _shape.Thickness, box.Middle, box.Into);
    }

    private void Bands(IReadOnlyList<FlowBand> bands, int left, int right)
    {
        var (x0, x1) = (left + _shape.Thickness + Air, right - Air);
        var (half, whole) = ((x1 - x0) / 2, x1 - x0);
        foreach (var band in bands)
        {
            var (top, down, height) = (Units(band.From), Units(band.To) - Units(band.From), Math.Max(1, Units(band.Height)));
            _html.Raw(band.Height < _shape.Thin ? "<path class=thin d=\"" : "<path d=\"");
            _html.Raw($"M{x0} {top}c{half} 0 {half} {down} {whole} {down}v{height}c-{half} 0 -{half} {-down} -{whole} {-down}z\"/>\n");
        }
    }

    private void Rect(int x, int width, double middle, double height)
    {
        if (height <= 0) return;
        var (top, high) = (Units(middle - (height / 2)), Math.Max(1, Units(height)));
        _html.Raw($"<rect x=\"{x}\" y=\"{top}\" width=\"{width}\" height=\"{high}\"/>\n");
    }

    private void Label(FlowBox box, int x, string anchor)
    {
        var at = $"{x / 10}.{x % 10}%";
        // The baseline of the first line: the block of lines is centred, and letters stand on their baseline.
        var y = box.Middle - (box.Lines.Count * FlowShape.Line / 2) + 1.02;
        // Over the grey of a high purpose a label needs no edge of paper.
        var isInside = Math.Min(box.Into, box.OutOf) > box.Lines.Count * FlowShape.Line;
        _html.Raw(isInside ? "<text class=inside" : "<text").Raw(anchor.Length > 0 ? $" text-anchor=\"{anchor}\"" : "")
            .Raw($" y=\"{Number(y)}em\">");
        for (var i = 0; i < box.Lines.Count; i++)
        {
            _html.Raw($"<tspan x=\"{at}\"").Raw(i > 0 ? $" dy=\"{Number(FlowShape.Line)}em\">" : ">").Text(box.Lines[i]).Raw("</tspan>");
        }
        _html.Raw("</text>\n");
    }

    private static int Units(double ems) => (int)Math.Round(ems * Unit, MidpointRounding.AwayFromZero);

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
