using System.Diagnostics;
using System.Globalization;
using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Rules.Equations;
using Disclosure.Site.Tables;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Pages;

/// <summary>
/// Writes what the equations of a check came to: a table with a group of rows for each rule, in words, and folded below it the formulas.
/// There are hundreds of rows, so end tags that HTML does not ask for are left out, and of a place what it shares with the one before it.
/// </summary>
internal sealed class EquationsHtml
{
    // A sum may have dozens of addends; the first lead to the rest.
    private const int MostLinks = 3;

    private readonly CellLinks _cells;
    private readonly LinkNames _names;
    private readonly HashSet<RowSteps> _rows = [];
    private HtmlText _html = new();

    private EquationsHtml(CellLinks cells, LinkNames names) => (_cells, _names) = (cells, names);

    /// <summary>The table of a check on a page, in pieces: as one text it would be larger than all else of the page.</summary>
    /// <param name="check">The check.</param>
    /// <param name="groups">Its results there, those of one rule together.</param>
    /// <param name="cells">Links to cells.</param>
    /// <param name="names">The names of the links of the page so far.</param>
    public static IReadOnlyList<string> Of(ICheck check, IReadOnlyList<CheckResult[]> groups, CellLinks cells, LinkNames names)
    {
        var writer = new EquationsHtml(cells, names);
        return [Head(check), .. groups.Select(writer.Group), "</table>\n</div>\n", Formulas(groups)];
    }

    private static string Head(ICheck check) => new HtmlText()
        .Raw("<div class=scroll role=region").Attribute("aria-labelledby", check.Id + "-caption").Raw(" tabindex=0>\n")
        .Raw("<table class=\"grid checks\">\n<caption").Attribute("id", check.Id + "-caption").Raw("><span class=caption-title>")
        .Text(check.Title)
        .Raw("</span></caption>\n<thead><tr><th scope=col>核对了什么</th><th scope=col class=n>一边</th>")
        .Raw("<th scope=col class=n>另一边</th><th scope=col class=n>差</th><th scope=col>结果</th></tr></thead>\n")
        .ToString();

    private string Group(CheckResult[] results)
    {
        _html = new HtmlText();
        WriteGroup(results[0].Title, results);
        return _html.ToString();
    }

    // A rule that speaks of one place has one row, its cells stand below its words; else they are listed row by row.
    private void WriteGroup(string title, IReadOnlyList<CheckResult> results)
    {
        var isAlone = results is [{ Rule: "", Cells.Count: > 0, Evidence.Count: 0 }];
        _html.Raw("<tbody><tr>").Raw(isAlone ? "<td>" : "<th scope=rowgroup colspan=5>").Text(title);
        if (isAlone)
        {
            _html.Raw("<span class=cells>");
            WritePlaces(results[0]);
            if (results[0].Units.Count > 0) _html.Text(string.Create(CultureInfo.InvariantCulture, $"，另一边是下面 {results[0].Units.Count} 个所属单位合计（{results[0].Cells[0].AmountUnit}）"));
            _html.Raw("</span>");
            WriteValues(results[0]);
            WriteUnits(results[0]);
            return;
        }
        _html.Raw("\n");
        foreach (var result in results)
        {
            _html.Raw("<tr><td>");
            WritePlaces(result);
            WriteValues(result);
        }
    }

    private void WritePlaces(CheckResult result)
    {
        foreach (var evidence in result.Evidence.Where(e => e.Passage is not null))
        {
            WriteLink(Clause(evidence), ProseLinks.To(evidence.Passage!));
            _html.Raw(" ");
        }
        // Cells of one row have one link; of those that follow only what is different is named.
        _rows.Clear();
        var before = default(PlaceName);
        foreach (var cell in result.Cells)
        {
            if (!_rows.Add(cell.Steps.Row) || _rows.Count > MostLinks) continue;
            if (_rows.Count > 1) _html.Raw("、");
            var name = PlaceName.Of(cell);
            // The same row of another table is found there by the name that it has here.
            if (before is not null && before == name with { Table = before.Table } && cell.Other is null) _html.Text(name.Table);
            else WriteLink(name.After(before), _cells.To(cell), name.ToString());
            before = name;
        }
        if (_rows.Count > MostLinks) _html.Raw(" 等 ").Number(_rows.Count).Raw(" 行");
    }

    // What was added up of other units: a row each, its amount below their sum, and how to read what is left.
    private void WriteUnits(CheckResult result)
    {
        if (result.Units.Count == 0) return;
        var unit = result.Cells[0].AmountUnit;
        foreach (var total in result.Units)
        {
            _html.Raw("<tr><td>");
            WriteLink(total.Unit.Name, CellLinks.To(total));
            _html.Raw("<td><td>").Text(total.AmountUnit == unit ? total.Text : $"{total.Text} {total.AmountUnit}").Raw("<td><td>\n");
        }
        if (result.Remark.Length > 0) _html.Raw("<tr><td><span class=cells>").Text(result.Remark).Raw("</span><td><td><td><td>\n");
    }

    // The words up to the figure tell citations of one passage apart.
    private static string Clause(Evidence evidence)
    {
        var passage = evidence.Passage!;
        var at = passage.Citations.FirstOrDefault(c => passage.PlaceAt(c.Start) == evidence.Place);
        return $"{evidence.Name.Table}“{ProseLinks.ClauseOf(passage, at.Start, at.Length)}”";
    }

    private void WriteLink(string text, string href, string? whole = null)
    {
        if (href.Length == 0) _html.Text(text);
        else _html.Raw("<a").Attribute("href", href).Raw(">").Text(_names.Distinct(text, whole ?? text, href)).Raw("</a>");
    }

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

    // Citations have a formula each, which is the address that they link to. Rules of one title stand together: a list names each once.
    private static string Formulas(IEnumerable<IReadOnlyList<CheckResult>> groups)
    {
        var html = new HtmlText();
        foreach (var rules in groups.Select(g => g[0]).Where(r => r.Evidence.Count == 0).GroupBy(r => r.Title, StringComparer.Ordinal))
        {
            html.Raw("<dt>").Text(rules.Key).Raw("</dt>");
            foreach (var rule in rules) html.Raw("<dd class=rule>").Text(Formula(rule)).Raw("</dd>\n");
        }
        var list = html.ToString();
        return list.Length == 0 ? "" : $"<details class=formulas>\n<summary>这些核对的算式</summary>\n<dl>\n{list}</dl>\n</details>\n";
    }

    private static string Formula(CheckResult result) => FormulaLength.Brief(FormulaText.Short(result.Rule.Length > 0 ? result.Rule : result.Formula));

    private static string ResultOf(CheckResult result) => result.Status switch
    {
        _ when result.Acknowledged is not null => "已确认",
        CheckStatus.Passed => "相符",
        CheckStatus.Rounding => "<strong>可能是四舍五入</strong>",
        CheckStatus.Failed => "<strong>不符</strong>",
        _ => throw new UnreachableException($"no equation came out so: {result.Status}"),
    };
}
