using Disclosure.Core.Editions;

namespace Disclosure.Core.Charts;

/// <summary>What stands in place of a chart that would show one figure or none: its title, which then ends with the figure.</summary>
/// <param name="Name">What the chart's figures would be.</param>
/// <param name="Unit">The unit of the amount.</param>
/// <param name="Title">The sentence without its figure, unit and full stop.</param>
/// <param name="Figure">The only figure; null when there is none.</param>
public sealed record SentenceChart(string Name, string Unit, string Title, ChartFigure? Figure) : Chart(Name, Unit, Title)
{
    /// <summary>What stands in place of a chart without figures.</summary>
    internal static SentenceChart Nothing(ChartForm form, string by = "") =>
        new(form.Name, "", by.Length > 0 ? $"表里没有按{by}列出{form.Name}" : $"表里没有列出{form.Name}", null);
}
