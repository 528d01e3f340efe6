using Disclosure.Core.Editions;

namespace Disclosure.Core.Figures;

/// <summary>What several years show: the change of the total, or how many went up and down.</summary>
/// <param name="form">The form of the chart.</param>
/// <param name="unit">The unit of its amounts.</param>
/// <param name="all">All figures.</param>
internal sealed class YearTitle(YearsForm form, string unit, IReadOnlyList<YearBar> all)
{
    /// <summary>The finding.</summary>
    public string Of(IReadOnlyList<YearPanel> panels)
    {
        if (panels.Where(p => p.IsTotal).ToList() is [var total]) return OfOne(total);
        if (panels is [var only]) return OfOne(only);
        var changed = panels.Where(p => p.Change is not null).ToList();
        return changed.Count == 0 ? Span() : OfMany(changed);
    }

    private string OfOne(YearPanel panel) =>
        panel.Change is { } change ? $"{panel.Bars[^1].Year} 年{form.Name}{change.Words(unit)}" : Span();

    private string OfMany(List<YearPanel> panels)
    {
        var last = panels[0].Bars[^1];
        var before = panels[0].Change!.Year;
        var subject = $"{panels.Count} 个{Noun} {last.Year} 年{(last.Measure.Length > 0 ? "的" + last.Measure : "")}";
        var less = panels.Count(p => p.Change!.Now < p.Change.Earlier);
        var more = panels.Count(p => p.Change!.Now > p.Change.Earlier);
        var same = panels.Count - less - more;
        if (less == panels.Count) return $"{subject}都比 {before} 年少";
        if (more == panels.Count) return $"{subject}都比 {before} 年多";
        if (same == panels.Count) return $"{subject}都和 {before} 年一样";
        (string Word, int Count)[] groups = [("少", less), ("多", more), ("一样", same)];
        return $"{subject}和 {before} 年比，{string.Join("，", groups.Where(g => g.Count > 0).Select(g => $"{g.Count} 个{g.Word}"))}";
    }

    // What the panels are told apart by is what the variable is called.
    private string Noun => form.Figures[0].Values.Variables.FirstOrDefault() ?? "";

    private string Span()
    {
        var (first, last) = (all.Min(b => b.Year), all.Max(b => b.Year));
        return first == last ? $"{first} 年的{form.Name}" : $"{first} 年至 {last} 年的{form.Name}";
    }
}
