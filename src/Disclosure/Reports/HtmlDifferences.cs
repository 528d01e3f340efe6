using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Disclosure.Core.Comparison.Differences;
using Disclosure.Core.Findings;

namespace Disclosure.Reports;

/// <summary>A report as one page that is complete in itself: no script, nothing fetched; for a mail or a pull request.</summary>
internal static class HtmlDifferences
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The page.</summary>
    public static string Of(DifferenceReport report)
    {
        var html = new StringBuilder($"""
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Name(report.Title)}</title>
            <style>
            {Styles}
            </style>
            </head>
            <body>
            <main>
            <h1>{Escaped(report.Title)}</h1>

            """);
        foreach (var note in report.Notes) html.Append($"<p>{Escaped(note)}</p>\n");
        foreach (var budget in report.Budgets)
        {
            html.Append($"<h2>{Escaped(budget.Title)}</h2>\n<p>{Escaped(budget.Lead)}</p>\n");
            foreach (var section in budget.Sections) Append(html, section);
            html.Append($"<p>{Escaped(budget.Counts)}</p>\n");
        }
        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Append(StringBuilder html, ReportSection section)
    {
        // A wide table scrolls by itself, with the keyboard too.
        html.Append($"<div class=\"scroll\" role=\"region\" aria-label=\"{Name(section.Title)}\" tabindex=\"0\">\n<table>\n<caption>{Escaped(section.Title)}</caption>\n<thead>\n<tr>");
        foreach (var column in section.Columns) html.Append($"<th scope=\"col\"{Class(column)}>{Escaped(column.Title)}</th>");
        html.Append("</tr>\n</thead>\n<tbody>\n");
        var name = Math.Max(0, section.Columns.ToList().FindIndex(c => c.Holds == ColumnContent.Name));
        foreach (var row in section.Rows)
        {
            html.Append("<tr>");
            for (var i = 0; i < row.Count; i++)
            {
                var (open, close) = i == name ? ("th scope=\"row\"", "th") : ("td" + Class(section.Columns[i]), "td");
                html.Append($"<{open}>{Written(row[i])}</{close}>");
            }
            html.Append("</tr>\n");
        }
        html.Append("</tbody>\n</table>\n</div>\n");
        if (section.Omitted > 0) html.Append(CultureInfo.InvariantCulture, $"<p>另有 {section.Omitted} 项没有列出。</p>\n");
    }

    private static string Class(ReportColumn column) => column.Holds switch
    {
        ColumnContent.Figure => " class=\"number\"",
        ColumnContent.Place => " class=\"place\"",
        ColumnContent.Name or ColumnContent.Words => "",
        _ => throw new UnreachableException($"no such content: {column.Holds}"),
    };

    // A word stands for each colour: readers of screens hear it, and it can be copied.
    private static string Written(ReportCell cell) => string.Concat(cell.Pieces.Select(p => p.Kind switch
    {
        PieceKind.Removed => $"<del><span class=\"word\">删去：</span>{Escaped(p.Text)}</del>",
        PieceKind.Added => $"<ins><span class=\"word\">加上：</span>{Escaped(p.Text)}</ins>",
        PieceKind.Same => Escaped(p.Text),
        _ => throw new UnreachableException($"no such piece: {p.Kind}"),
    }));

    private static string Escaped(string text) => string.Join("<br>", text.Split('\n').Select(Name));

    // Where no line can break: in the title of the window, and in attributes. A tag stands before it.
    private static string Name(string text) => Encoder.Encode(PrintedText.Line(text, isStart: false));

    private const string Styles = """
        :root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --soft: #4a4a4a; --line: #8a8a8a; --out: #8c1313; --out-back: #fdeaea; --in: #0b5522; --in-back: #e4f5e9; }
        @media (prefers-color-scheme: dark) { :root { --ink: #f0f0f0; --paper: #161616; --soft: #c4c4c4; --line: #8a8a8a; --out: #ffb4b4; --out-back: #3d1414; --in: #a6e8b8; --in-back: #10331b; } }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; font-variant-numeric: tabular-nums; }
        main { max-width: 90rem; margin: 0 auto; padding: 1rem; }
        h1 { font-size: 1.5rem; } h2 { font-size: 1.25rem; margin-top: 2.5rem; }
        .scroll { overflow-x: auto; margin: 1.5rem 0; }
        .scroll:focus-visible { outline: 3px solid currentcolor; outline-offset: 2px; }
        table { border-collapse: collapse; min-width: 100%; }
        caption { text-align: start; font-weight: 700; padding: .25rem 0; }
        th, td { text-align: start; vertical-align: top; padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--line); font-weight: 400; overflow-wrap: anywhere; min-width: 3em; }
        thead th { font-weight: 700; border-bottom-width: 2px; }
        tbody th { min-width: 8em; }
        .number { text-align: end; white-space: nowrap; }
        .place { color: var(--soft); font-size: .875rem; }
        del { color: var(--out); background: var(--out-back); } ins { color: var(--in); background: var(--in-back); }
        .word { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        @media print { body { font-size: 10pt; } main { max-width: none; padding: 0; } .scroll { overflow: visible; } tr { break-inside: avoid; } }
        """;
}
