using System.Diagnostics;
using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Site.Tables;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Pages;

/// <summary>
/// Writes what the equations of a check came to: a table with a group of rows for each rule. There are hundreds of rows, so end
/// tags that HTML does not ask for are left out, and of an address what it shares with the one before it.
/// </summary>
internal sealed class EquationsHtml
{
    // A sum may have dozens of addends; the first lead to the rest.
    private const int MostLinks = 4;

    private readonly HtmlText _html = new();
    private readonly CellLinks _cells;
    private readonly HashSet<RowSteps> _rows = [];

    private EquationsHtml(CellLinks cells) => _cells = cells;

    /// <summary>The table of a check's results that apply, in pieces: as one text it would be larger than all else of its page.</summary>
    public static IReadOnlyList<string> Of(ICheck check, IReadOnlyList<CheckResult> results, CellLinks cells)
    {
        if (results.Count == 0) return [];
        var pieces = new List<string> { Head(check) };
        foreach (var group in results.GroupBy(r => (r.Title, r.Rule)))
        {
            var writer = new EquationsHtml(cells);
            writer.WriteGroup(group.Key.Title, [.. group]);
            pieces.Add(writer._html.ToString());
        }
        pieces.Add("</table>\n</div>\n");
        return pieces;
    }

    private static string Head(ICheck check) => new HtmlText()
        .Raw("<div class=\"scroll\" role=\"region\"").Attribute("aria-labelledby", check.Id + "-caption").Raw(" tabindex=\"0\">\n")
        .Raw("<table class=\"grid checks\">\n<caption").Attribute("id", check.Id + "-caption").Raw("><span class=\"caption-title\">")
        .Text(check.Title)
        .Raw("</span></caption>\n<thead><tr><th scope=\"col\">核对了什么</th><th scope=\"col\" class=\"n\">左边</th>")
        .Raw("<th scope=\"col\" class=\"n\">右边</th><th scope=\"col\" class=\"n\">差</th><th scope=\"col\">结果</th></tr></thead>\n")
        .ToString();

    // A rule that speaks of one place has one row, its addresses are the links; else its cells are listed row by row below it.
    private void WriteGroup(string title, IReadOnlyList<CheckResult> results)
    {
        var isAlone = results is [{ Rule: "", Cells.Count: > 0, Evidence.Count: 0 }];
        _html.Raw("<tbody><tr>").Raw(isAlone ? "<td>" : "<th scope=\"rowgroup\" colspan=\"5\">").Text(title);
        if (isAlone)
        {
            _html.Raw("<span class=\"rule\">");
            WriteFormula(results[0]);
            _html.Raw("</span>");
            WriteValues(results[0]);
            return;
        }
        if (results[0].Rule.Length > 0) _html.Raw("<span class=\"rule\">").Text(FormulaText.Short(results[0].Rule)).Raw("</span>");
        _html.Raw("\n");
        foreach (var result in results)
        {
            _html.Raw("<tr><td>");
            WritePlaces(result);
            WriteValues(result);
        }
    }

    private void WriteFormula(CheckResult result)
    {
        var cells = result.Cells.GroupBy(c => c.ShortAddress, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var (first, written) = (result.Cells[0].ShortAddress, 0);
        foreach (var word in result.Formula.Split(' '))
        {
            _html.Raw(written == 0 ? "" : " ");
            if (cells.TryGetValue(word, out var cell)) WriteLink(cell, FormulaText.After(first, word));
            else _html.Text(word);
            written++;
        }
    }

    private void WritePlaces(CheckResult result)
    {
        foreach (var passage in result.Evidence.Where(e => e.Passage is not null))
        {
            _html.Raw("<a").Attribute("href", ProseLinks.To(passage.Passage!)).Raw(">").Text(passage.Label).Raw("</a> ");
        }
        // Cells of one row have one link; of those that follow only what is different is named.
        _rows.Clear();
        foreach (var cell in result.Cells)
        {
            if (!_rows.Add(cell.Steps.Row) || _rows.Count > MostLinks) continue;
            if (_rows.Count > 1) _html.Raw("、");
            WriteLink(cell, Label(_rows.Count == 1 ? cell.Address : Different(result.Cells[0], cell), cell));
        }
        if (_rows.Count > MostLinks) _html.Raw(" 等 ").Number(_rows.Count).Raw(" 行");
    }

    private void WriteLink(LocatedCell cell, string text) => _html.Raw("<a").Attribute("href", _cells.To(cell)).Raw(">").Text(text).Raw("</a>");

    private static string Different(LocatedCell first, LocatedCell cell)
    {
        if (!ReferenceEquals(cell.Table, first.Table)) return SameElsewhere(first, cell) ? AddressOf.Table(cell.Table) : cell.Address;
        var (steps, same) = (cell.Steps, 0);
        while (same < steps.Count && same < first.Steps.Count && steps[same] == first.Steps[same]) same++;
        var last = steps[^1] == first.Steps[^1] ? 1 : 0;
        var different = steps.Count - same - last;
        return different == 1 ? AddressText.Of([steps[same]]) : different > 1 ? AddressText.Of([.. steps.Skip(same).Take(different)]) : cell.Address;
    }

    // The same place of another table: its table alone is named.
    private static bool SameElsewhere(LocatedCell first, LocatedCell cell) =>
        first.Steps.Skip(first.Table.Steps.Count).SequenceEqual(cell.Steps.Skip(cell.Table.Steps.Count), StringComparer.Ordinal);

    private static string Label(string address, LocatedCell cell) =>
        cell.Other is { } other ? $"{other.Folder}:{address}" : address;

    private void WriteValues(CheckResult result)
    {
        WriteNumber(result.Left);
        WriteNumber(result.Right);
        WriteNumber(result.Difference);
        _html.Raw("<td>").Raw(ResultOf(result)).Raw("\n");
    }

    private void WriteNumber(decimal? value)
    {
        _html.Raw("<td>");
        if (value is { } number) _html.Number(number);
    }

    private static string ResultOf(CheckResult result) => result.Status switch
    {
        _ when result.Acknowledged is not null => "已确认",
        CheckStatus.Passed => "成立",
        CheckStatus.Rounding => "<strong>可能是四舍五入</strong>",
        CheckStatus.Failed => "<strong>不成立</strong>",
        _ => throw new UnreachableException($"no equation came out so: {result.Status}"),
    };
}
