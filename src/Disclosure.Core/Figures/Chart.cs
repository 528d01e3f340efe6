using Disclosure.Core.Editions;

namespace Disclosure.Core.Figures;

/// <summary>A chart of the first page, found in a budget: what it shows, and the finding that its figures allow.</summary>
/// <param name="Name">What its figures are.</param>
/// <param name="Unit">The unit of its amounts.</param>
/// <param name="Title">What they show, worked out from them and from nothing else; a sentence without its full stop.</param>
public abstract record Chart(string Name, string Unit, string Title);

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
