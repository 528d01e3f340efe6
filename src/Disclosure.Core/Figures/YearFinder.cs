using Disclosure.Core.Addressing;
using Disclosure.Core.Amounts;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Figures;

/// <summary>Finds the figures of several years.</summary>
internal sealed class YearFinder(YearsForm form, AddressBook book)
{
    private readonly List<(Bindings Key, LocatedCell First, List<YearBar> Bars)> _panels = [];

    /// <summary>The chart; a sentence when there is one figure or none.</summary>
    public Chart Chart()
    {
        foreach (var figure in form.Figures) Add(figure);
        _panels.RemoveAll(p => p.Bars.TrueForAll(b => b.Figure is null));
        var all = _panels.SelectMany(p => p.Bars).Where(b => b.Figure is not null).ToList();
        if (all.Count == 0) return SentenceChart.Nothing(form);
        var unit = UnitOf(all[0].Cell);
        if (all is [var only]) return new SentenceChart(form.Name, unit, $"{form.Name}只列出一个数：{only.Year} 年{only.Measure} ", only.Figure);
        var panels = _panels.ConvertAll(p =>
            new YearPanel(LabelOf(p.First, p.Key), p.First.Row?.IsTotal == true, p.Bars, ChangeOf(p.Bars)));
        panels = [.. panels.Where(p => p.IsTotal), .. panels.Where(p => !p.IsTotal)];
        return new YearChart(form.Name, unit, new YearTitle(form, unit, all).Of(panels), panels);
    }

    private void Add(YearFigureForm figure)
    {
        foreach (var variables in PatternMatch.Instances(book, figure.Values))
        {
            var cells = new List<LocatedCell>();
            PatternMatch.Find(book, figure.Values, variables, cells);
            if (cells is not [{ Cell: not null } cell]) continue;
            var panel = _panels.FindIndex(p => p.Key.HasSameValues(variables));
            if (panel < 0)
            {
                panel = _panels.Count;
                _panels.Add((variables, cell, []));
            }
            var unit = UnitOf(_panels[0].First);
            _panels[panel].Bars.Add(new YearBar(figure.Year, figure.Measure, cell, ChartFigure.Of(cell, unit)));
        }
    }

    // The last year against the one before, where both are given and measure the same.
    private static AmountChange? ChangeOf(List<YearBar> bars)
    {
        var last = bars[^1];
        var before = bars.FindLast(b => b.Year == last.Year - 1 && b.Measure == last.Measure);
        return last.Figure is { } now && before?.Figure is { } earlier ? ChartFigure.Change(before.Year, earlier, now) : null;
    }

    private static string UnitOf(LocatedCell cell) => cell.AmountUnit;

    // The variables stand for a row or for a sheet; each has a printed name.
    private string LabelOf(LocatedCell cell, Bindings variables)
    {
        if (variables.Count == 0) return form.Name;
        var names = new List<string>();
        for (var i = 0; i < variables.Count; i++)
        {
            var value = variables.ValueAt(i);
            var isRow = cell.Row is { } row && (row.Code == value || AddressText.Step(row.Key) == value);
            names.Add(isRow ? cell.Row!.Label : cell.Table.Sheet is { } sheet && AddressText.Step(sheet) == value ? sheet : value);
        }
        return string.Join("，", names);
    }
}
