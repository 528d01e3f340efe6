using System.Globalization;
using Disclosure.Core.Addressing;
using Disclosure.Core.Comparison.Reasons;
using Disclosure.Core.Documents;
using Disclosure.Core.Figures;
using Disclosure.Site.Charts;
using Disclosure.Site.Tables;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Pages;

/// <summary>
/// Writes the answer of the first page: what came in, what goes out, and what changed and why, a sentence each. It is made of figures as they
/// are printed, and states none twice.
/// </summary>
internal sealed class AnswerHtml
{
    // Of more items than these the largest is named; the charts below show them all.
    private const int MostItems = 3;

    private readonly Budget _budget;
    private readonly BudgetReasons _reasons;
    private readonly CellLinks _links;
    private readonly List<List<OverviewEntry>> _totals;
    // What was stated, in 元, and of what.
    private readonly Dictionary<decimal, string> _said = [];
    private HtmlText _html = new();

    /// <summary>The answer for a budget whose first page states these totals: the first two that have a name of their own.</summary>
    public AnswerHtml(Budget budget, IReadOnlyList<OverviewEntry> overview, BudgetReasons reasons, CellLinks links)
    {
        (_budget, _reasons, _links) = (budget, reasons, links);
        _totals = [.. overview.GroupBy(e => e.Name, StringComparer.Ordinal).Take(2).Select(g => g.ToList())];
    }

    /// <summary>The totals whose change the sentences state, with its reason: what stands beside them need not say it again.</summary>
    public IReadOnlyList<OverviewEntry> Changed => [.. _totals.Select(t => t[0]).Where(e => e.Change is not null)];

    /// <summary>The sentences; the last is missing where nothing is known of the year before.</summary>
    public IReadOnlyList<string> Sentences()
    {
        var sentences = new List<string>();
        foreach (var total in _totals)
        {
            _html = new HtmlText().Text(sentences.Count == 0 ? $"{_budget.Year.ToString(CultureInfo.InvariantCulture)} 年，" : "");
            WriteTotal(total);
            sentences.Add(_html.Text("。").ToString());
        }
        _html = new HtmlText();
        if (WriteChanges()) sentences.Add(_html.Text("。").ToString());
        return sentences;
    }

    private void WriteTotal(List<OverviewEntry> total)
    {
        var first = total[0];
        if (Said(first.Total, first.Unit) is { } other) _html.Text($"{first.Name}与{other}相同");
        else WriteFigure(first.Name, first.Total, first.Unit);
        var separator = "，";
        foreach (var entry in total.Where(e => e.Items.Count > 0))
        {
            _html.Text(separator);
            WriteItems(entry);
            separator = "；";
        }
    }

    // 「按功能分类最多的是……」, 「按支出性质：……、……」, 「其中……、……」.
    private void WriteItems(OverviewEntry entry)
    {
        var by = entry.By.Length == 0 || entry.By.Contains('按') ? entry.By : "按" + entry.By;
        if (entry.Items is [var only] && only.Cell.Cell!.Number == entry.Total.Cell!.Number)
        {
            _html.Text($"{by}{(entry.IsIncome ? "全部来自" : "全部为")}{only.Label}");
            return;
        }
        var isLong = entry.Items.Count > MostItems;
        _html.Text(by).Text(isLong ? "最多的是" : by.Length > 0 ? "：" : "其中");
        IReadOnlyList<OverviewItem> named = isLong ? [entry.Items.MaxBy(i => i.Cell.Cell!.Number)!] : entry.Items;
        for (var i = 0; i < named.Count; i++)
        {
            if (i > 0) _html.Text("、");
            WriteItem(named[i], entry.Unit);
        }
        if (!isLong && entry.Items.Sum(i => i.Cell.Cell!.Number ?? 0) != (entry.Total.Cell!.Number ?? 0)) _html.Text("等");
    }

    private void WriteItem(OverviewItem item, string unit)
    {
        if (Said(item.Cell, unit) is null) WriteFigure(item.Label, item.Cell, unit);
        else _html.Text(item.Label);
    }

    private void WriteFigure(string name, LocatedCell cell, string unit)
    {
        if (cell.Cell!.Number is { } number) _said.TryAdd(MoneyUnit.InYuan(number, unit), name);
        _html.Text($"{name} ").Raw("<a").Attribute("href", _links.To(cell)).Raw(">").Text(cell.Cell.Text).Raw("</a>").Text($" {unit}");
    }

    private string? Said(LocatedCell cell, string unit) => cell.Cell!.Number is { } number ? _said.GetValueOrDefault(MoneyUnit.InYuan(number, unit)) : null;

    // What changed alike is said once, and so is its reason.
    private bool WriteChanges()
    {
        var changes = Changed.GroupBy(e => (e.Change!.Year, Words: e.Change.Words(e.Unit))).ToList();
        for (var i = 0; i < changes.Count; i++)
        {
            if (i > 0) _html.Text("；");
            var names = changes[i].Select(e => e.Name).ToList();
            _html.Text(string.Join("和", names)).Raw("<span class=derived>").Text($"{(names.Count > 1 ? "都" : "")}{changes[i].Key.Words}").Raw("</span>");
            foreach (var reason in changes[i].Select(_reasons.Of).OfType<ChangeReason>().DistinctBy(r => r.Found?.Reason, StringComparer.Ordinal))
            {
                _html.Text("，");
                ReasonHtml.Write(_html, reason);
            }
        }
        return changes.Count > 0;
    }
}
