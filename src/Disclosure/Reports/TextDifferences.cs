using System.Diagnostics;
using Disclosure.Core.Comparison.Differences;
using Disclosure.Core.Findings;
using Spectre.Console;

namespace Disclosure.Reports;

/// <summary>A report for a terminal, as tables; elsewhere as plain lines with the columns below each other.</summary>
internal static class TextDifferences
{
    /// <summary>Prints it.</summary>
    public static void Write(DifferenceReport report, TextWriter output)
    {
        var console = PrintedWriter.TerminalOf(output) is { } terminal
            ? AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal) }) : null;
        if (console is not null) console.Profile.Width = Math.Min(console.Profile.Width, TextTable.Widest);
        output.WriteLine(PrintedText.Line(report.Title));
        foreach (var note in report.Notes) output.WriteLine(PrintedText.Line(note));
        foreach (var budget in report.Budgets)
        {
            output.WriteLine();
            output.WriteLine(PrintedText.Line($"【{budget.Title}】"));
            foreach (var line in LineWidth.Wrapped(budget.Lead, TextTable.Widest)) output.WriteLine(PrintedText.Line(line));
            var folder = CommonFolder.Of(budget, Plain);
            foreach (var section in budget.Sections)
            {
                output.WriteLine();
                output.WriteLine(section.Title);
                if (console is null) Write(section, folder, output);
                else console.Write(TableOf(section, folder));
                if (section.Omitted > 0) output.WriteLine($"  另有 {section.Omitted} 项没有列出。");
            }
            output.WriteLine();
            if (folder.Length > 0) output.WriteLine(PrintedText.Line($"出处里的文件都在 {folder} 里面。"));
            foreach (var line in LineWidth.Wrapped(budget.Counts, TextTable.Widest)) output.WriteLine(line);
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

    private static void Write(ReportSection section, string folder, TextWriter output)
    {
        foreach (var line in TextTable.Of(Within(section, folder), Plain)) output.WriteLine(line);
    }

    // Places without the folder that all have.
    private static ReportSection Within(ReportSection section, string folder) => folder.Length == 0 ? section : section with
    {
        Rows = [.. section.Rows.Select(r => r.Select((c, i) => section.Columns[i].Holds == ColumnContent.Place && Plain(c) is var place && place.StartsWith(folder, StringComparison.Ordinal) ? ReportCell.Of(place[folder.Length..]) : c).ToList())],
    };

    private static Table TableOf(ReportSection whole, string folder)
    {
        var section = Within(whole, folder);
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
