using System.Diagnostics;
using Disclosure.Core.Comparison.Differences;
using Disclosure.Core.Findings;
using Spectre.Console;

namespace Disclosure.Reports;

/// <summary>A report for a terminal, as tables; elsewhere as plain lines with the columns below each other.</summary>
internal static class TextDifferences
{
    // A longer cell is not worth padding the others for.
    private const int Widest = 36;

    /// <summary>Prints it.</summary>
    public static void Write(DifferenceReport report, TextWriter output)
    {
        var console = PrintedWriter.TerminalOf(output) is { } terminal
            ? AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal) }) : null;
        output.WriteLine(PrintedText.Line(report.Title));
        foreach (var note in report.Notes) output.WriteLine(PrintedText.Line(note));
        foreach (var budget in report.Budgets)
        {
            output.WriteLine();
            output.WriteLine(PrintedText.Line($"【{budget.Title}】"));
            output.WriteLine(budget.Lead);
            foreach (var section in budget.Sections)
            {
                output.WriteLine();
                output.WriteLine(section.Title);
                if (console is null) WriteLines(section, output);
                else console.Write(TableOf(section));
                if (section.Omitted > 0) output.WriteLine($"  另有 {section.Omitted} 项没有列出。");
            }
        }
    }

    /// <summary>A cell as plain text: what was taken out as <c>[-…-]</c>, what was put in as <c>{+…+}</c>.</summary>
    public static string Plain(ReportCell cell) => PrintedText.Line(string.Concat(cell.Pieces.Select(p => p.Kind switch
    {
        PieceKind.Removed => $"[-{p.Text}-]",
        PieceKind.Added => $"{{+{p.Text}+}}",
        PieceKind.Same => p.Text,
        _ => throw new UnreachableException($"no such piece: {p.Kind}"),
    })).ReplaceLineEndings(" "));

    private static void WriteLines(ReportSection section, TextWriter output)
    {
        List<string[]> rows = [[.. section.Columns.Select(c => c.Title)], .. section.Rows.Select(r => r.Select(Plain).ToArray())];
        var widths = section.Columns.Select((_, i) => rows.Max(r => Math.Min(Widest, LineWidth.Of(r[i])))).ToList();
        foreach (var row in rows)
        {
            var cells = row.Select((text, i) => Padded(text, widths[i], section.Columns[i].IsNumeric));
            output.WriteLine(("  " + string.Join("  ", cells)).TrimEnd());
        }
    }

    private static string Padded(string text, int width, bool isRight)
    {
        var blanks = new string(' ', Math.Max(0, width - LineWidth.Of(text)));
        return isRight ? blanks + text : text + blanks;
    }

    private static Table TableOf(ReportSection section)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var column in section.Columns)
        {
            var shown = new TableColumn(new Markup($"[bold]{Markup.Escape(column.Title)}[/]"));
            table.AddColumn(column.IsNumeric ? shown.RightAligned().NoWrap() : shown);
        }
        foreach (var row in section.Rows) table.AddRow(row.Select(c => new Markup(Coloured(c))));
        return table;
    }

    private static string Coloured(ReportCell cell) => string.Concat(cell.Pieces.Select(p => p.Kind switch
    {
        PieceKind.Removed => $"[red strikethrough]{Marked(p.Text)}[/]",
        PieceKind.Added => $"[green underline]{Marked(p.Text)}[/]",
        PieceKind.Same => Marked(p.Text),
        _ => throw new UnreachableException($"no such piece: {p.Kind}"),
    }));

    private static string Marked(string text) => Markup.Escape(PrintedText.Line(text.ReplaceLineEndings(" ")));
}
