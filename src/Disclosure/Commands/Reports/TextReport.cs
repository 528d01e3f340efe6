using Disclosure.Core.Findings;
using Spectre.Console;

namespace Disclosure.Commands.Reports;

/// <summary>Findings for a person: under the name of each file its findings, a line each, coloured on a terminal.</summary>
internal static class TextReport
{
    /// <summary>Prints all of them; an empty line stands behind each file.</summary>
    public static void Write(IReadOnlyList<Finding> findings, TextWriter output)
    {
        var isTerminal = ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected;
        var console = isTerminal ? AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) }) : null;
        foreach (var file in findings.GroupBy(f => f.Place.File, StringComparer.Ordinal))
        {
            if (console is null) output.WriteLine(file.Key);
            else console.MarkupLineInterpolated($"[bold underline]{file.Key}[/]");
            foreach (var finding in file)
            {
                if (console is null) output.WriteLine($"  {Position(finding.Place)}{Label(finding)} {finding.Id} {finding.Message}");
                else WriteColoured(finding, console);
            }
            output.WriteLine();
        }
    }

    private static void WriteColoured(Finding finding, IAnsiConsole console)
    {
        var colour = finding.Severity == Severity.Error ? Color.Red : Color.Yellow;
        console.Write(new Text($"  {Position(finding.Place)}"));
        console.Write(new Text(Label(finding), new Style(colour, decoration: Decoration.Bold)));
        console.MarkupLineInterpolated($"[dim] {finding.Id}[/] {finding.Message}");
    }

    private static string Position(Place place) => place.Line == 0 ? "" : $"{place.Line}:{place.Column} ";

    private static string Label(Finding finding) => finding.Severity == Severity.Error ? "错误" : "警告";
}
