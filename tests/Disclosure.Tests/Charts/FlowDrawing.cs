using System.Globalization;
using AngleSharp.Dom;
using Disclosure.Site.Charts;

namespace Disclosure.Tests.Charts;

/// <summary>A drawing of a flow, taken from a page apart into figures.</summary>
internal sealed class FlowDrawing
{
    private readonly IElement _svg;

    /// <summary>The drawing of a page for a wide window or a narrow one.</summary>
    public FlowDrawing(IDocument page, string name)
    {
        _svg = page.QuerySelector($"svg.flow.{name}").ShouldNotBeNull();
        Height = Number(_svg.GetAttribute("height")!.Replace("em", "", StringComparison.Ordinal));
        var inner = _svg.QuerySelector("svg")!;
        BoxHeight = Number(inner.GetAttribute("viewBox")!.Split(' ')[3]);
        Nodes = [.. inner.QuerySelectorAll(".nodes rect").Select(n => (At(n, "x"), At(n, "y"), At(n, "width"), At(n, "height")))];
        Bands = [.. inner.QuerySelectorAll(".bands path").Select(b => BandOf(b.GetAttribute("d")!))];
    }

    /// <summary>Its height in ems.</summary>
    public double Height { get; }

    /// <summary>The height of the picture within, in its own units.</summary>
    public double BoxHeight { get; }

    /// <summary>The nodes.</summary>
    public IReadOnlyList<(double X, double Y, double Width, double Height)> Nodes { get; }

    /// <summary>The bands: from where to where, with their tops on both sides, and their height.</summary>
    public IReadOnlyList<(double Left, double Right, double Top, double End, double Height)> Bands { get; }

    /// <summary>The labels as boxes in ems, in a drawing that is so many ems wide.</summary>
    public IEnumerable<(string Text, double Left, double Right, double Top, double Bottom)> Labels(double width) =>
        _svg.QuerySelectorAll("text").Select(text =>
        {
            var lines = text.QuerySelectorAll("tspan").ToList();
            var wide = lines.Max(l => LabelLines.WidthOf(l.TextContent));
            var x = Number(lines[0].GetAttribute("x")!.TrimEnd('%')) / 100 * width;
            var left = text.GetAttribute("text-anchor") switch { "end" => x - wide, "middle" => x - (wide / 2), _ => x };
            var top = Number(text.GetAttribute("y")!.Replace("em", "", StringComparison.Ordinal)) - .9;
            return (string.Join("/", lines.Select(l => l.TextContent)), left, left + wide, top, top + (lines.Count * FlowShape.Line) - .1);
        });

    private static (double, double, double, double, double) BandOf(string path)
    {
        var n = path.Split(['M', 'c', 'v', 'z', ' '], StringSplitOptions.RemoveEmptyEntries).Select(Number).ToArray();
        return (n[0], n[0] + n[6], n[1], n[1] + n[7], n[8]);
    }

    private static double At(IElement element, string name) => Number(element.GetAttribute(name)!);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
