using System.Diagnostics;
using System.Globalization;
using System.Text;
using Disclosure.Core.Comparison.Differences;
using Disclosure.Core.Findings;

namespace Disclosure.Reports;

/// <summary>A report in Markdown with tables, for a pull request.</summary>
internal static class MarkdownDifferences
{
    // Signs that mean something within a line or a cell (a code host links # and @); what people wrote is shown as it stands.
    private const string Signs = "\\`*_[]|~#@$";

    /// <summary>The report.</summary>
    public static string Of(DifferenceReport report)
    {
        var text = new StringBuilder($"## {Escaped(report.Title)}\n");
        foreach (var note in report.Notes) text.Append($"\n{Escaped(note)}\n");
        foreach (var budget in report.Budgets)
        {
            text.Append($"\n### {Escaped(budget.Title)}\n\n{Escaped(budget.Lead)}\n");
            foreach (var section in budget.Sections) Append(text, section);
            text.Append($"\n{Escaped(budget.Counts)}\n");
        }
        return text.ToString();
    }

    private static void Append(StringBuilder text, ReportSection section)
    {
        text.Append($"\n#### {Escaped(section.Title)}\n\n");
        text.Append("| ").AppendJoin(" | ", section.Columns.Select(c => c.Title)).Append(" |\n");
        text.Append("| ").AppendJoin(" | ", section.Columns.Select(c => c.IsNumeric ? "---:" : "---")).Append(" |\n");
        foreach (var row in section.Rows) text.Append("| ").AppendJoin(" | ", row.Select(Written)).Append(" |\n");
        if (section.Omitted > 0) text.Append(CultureInfo.InvariantCulture, $"\n另有 {section.Omitted} 项没有列出。\n");
    }

    private static string Written(ReportCell cell) => string.Concat(cell.Pieces.Select(p => p.Kind switch
    {
        PieceKind.Removed => $"<del>{Escaped(p.Text)}</del>",
        PieceKind.Added => $"<ins>{Escaped(p.Text)}</ins>",
        PieceKind.Same => Escaped(p.Text),
        _ => throw new UnreachableException($"no such piece: {p.Kind}"),
    }));

    private static string Escaped(string words)
    {
        var text = new StringBuilder();
        // A word or a sign of the report stands before it.
        foreach (var c in PrintedText.Line(words.ReplaceLineEndings(" "), isStart: false))
        {
            if (c is '<' or '>' or '&') text.Append(c == '<' ? "&lt;" : c == '>' ? "&gt;" : "&amp;");
            else if (Signs.Contains(c)) text.Append('\\').Append(c);
            else text.Append(c);
        }
        return text.ToString();
    }
}
