using Disclosure.Core.Findings;
using Spectre.Console;

namespace Disclosure.Reports;

/// <summary>
/// Findings for a person: under the name of each file its findings, a line each, coloured on a terminal; of each kind the first ones,
/// and at the end how many more there are.
/// </summary>
internal static class TextReport
{
    /// <summary>Prints them; an empty line stands behind each file.</summary>
    public static void Write(IReadOnlyList<Finding> findings, TextWriter output)
    {
        var console = PrintedWriter.TerminalOf(output) is { } terminal
            ? AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal) }) : null;
        var shown = ShownFindings.Of(findings);
        foreach (var file in shown.Listed.GroupBy(f => f.Place.File, StringComparer.Ordinal))
        {
            var name = PrintedText.Line(file.Key);
            if (console is null) output.WriteLine(name);
            else console.MarkupLineInterpolated($"[bold underline]{name}[/]");
            foreach (var finding in file)
            {
                var message = PrintedText.Line(finding.Message, isStart: false);
                if (console is null) output.WriteLine($"  {Position(finding.Place)}{finding.SeverityWord} {finding.Id} {message}");
                else WriteColoured(finding, message, console);
            }
            output.WriteLine();
        }
        foreach (var line in shown.Omitted) output.WriteLine(line);
    }

    private static void WriteColoured(Finding finding, string message, IAnsiConsole console)
    {
        var colour = finding.Severity == Severity.Error ? Color.Red : Color.Yellow;
        console.Write(new Text($"  {Position(finding.Place)}"));
        console.Write(new Text(finding.SeverityWord, new Style(colour, decoration: Decoration.Bold)));
        console.MarkupLineInterpolated($"[dim] {finding.Id}[/] {message}");
    }

    private static string Position(Place place) => place.Line == 0 ? "" : $"{place.Line}:{place.Column} ";
}
