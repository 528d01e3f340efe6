using System.Text;
using Disclosure.Core.Findings;
using Spectre.Console;

namespace Disclosure.Commands;

/// <summary>Prints findings: one line each, coloured on a terminal.</summary>
internal static class FindingReport
{
    /// <summary>Prints all of them in their order.</summary>
    public static void Write(IReadOnlyList<Finding> findings, TextWriter error)
    {
        if (findings.Count == 0) return;
        var isTerminal = ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected;
        var console = isTerminal ? AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) }) : null;
        // A console is written to line by line, which of thousands takes longer than the build.
        var lines = new StringBuilder();
        foreach (var finding in findings)
        {
            if (console is null) lines.Append(finding).Append(Environment.NewLine);
            else console.MarkupLineInterpolated($"[bold]{finding.Place}[/]: {Label(finding)}[dim] {finding.Id}[/]: {finding.Message}");
        }
        error.Write(lines);
    }

    private static string Label(Finding finding) => finding.Severity == Severity.Error ? "错误" : "警告";
}
