using System.Globalization;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Charts;

/// <summary>The scale of the bars of a chart: from zero, or from the least where that is less, to the largest.</summary>
internal sealed class BarScale
{
    private readonly decimal _least;
    private readonly decimal _span;

    /// <summary>A scale that holds all these values.</summary>
    public BarScale(IEnumerable<decimal> values)
    {
        decimal most = 0;
        foreach (var value in values) (_least, most) = (Math.Min(_least, value), Math.Max(most, value));
        _span = most - _least;
    }

    /// <summary>Writes a bar for the eye: its figure stands beside it.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="value">How long it is.</param>
    /// <param name="kind">A further name for the style sheet; blank for none.</param>
    /// <param name="mark">A value that is marked beside it by a line; null for none.</param>
    public void Write(HtmlText html, decimal value, string kind, decimal? mark = null)
    {
        html.Raw("<svg class=\"bar").Raw(kind.Length > 0 ? " " + kind : "").Raw("\" aria-hidden=true><rect");
        var start = Math.Min(value, 0) - _least;
        if (start != 0) html.Raw($" x=\"{Percent(start)}%\"");
        html.Raw($" width=\"{Percent(Math.Abs(value))}%\" height=\"100%\"/>");
        if (_least < 0) html.Raw($"<rect class=axis x=\"{Percent(-_least)}%\" width=1 height=\"100%\"/>");
        if (mark is { } other) html.Raw($"<rect class=mark x=\"{Percent(other - _least)}%\" width=2 height=\"100%\"/>");
        html.Raw("</svg>");
    }

    private string Percent(decimal value) => (_span == 0 ? 0 : value / _span * 100).ToString("0.##", CultureInfo.InvariantCulture);
}
