using System.Text;
using Disclosure.Core.Findings;
using Disclosure.Reports;
using Spectre.Console;

namespace Disclosure.Commands;

/// <summary>Prints findings: one line each, coloured on a terminal; of each kind the first ones, and how many more there are.</summary>
internal static class FindingReport
{
    /// <summary>Prints them in their order.</summary>
    public static void Write(IReadOnlyList<Finding> findings, TextWriter error)
    {
        if (findings.Count == 0) return;
        var console = PrintedWriter.TerminalOf(error) is { } terminal
            ? AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal) }) : null;
        var shown = ShownFindings.Of(findings);
        // A console is written to line by line, which of hundreds takes longer than the build.
        var lines = new StringBuilder();
        foreach (var finding in shown.Listed)
        {
            if (console is null) lines.Append(PrintedText.Line(finding.ToString())).Append(Environment.NewLine);
            else WriteColoured(finding, console);
        }
        foreach (var line in shown.Omitted) lines.Append(line).Append(Environment.NewLine);
        error.Write(lines);
    }

    private static void WriteColoured(Finding finding, IAnsiConsole console)
    {
        var (place, message) = (PrintedText.Line(finding.Place.ToString()), PrintedText.Line(finding.Message, isStart: false));
        console.MarkupLineInterpolated($"[bold]{place}[/]: {finding.SeverityWord}[dim] {finding.Id}[/]: {message}");
    }
}
