using System.Text;
using Disclosure.Core.Findings;
using Spectre.Console;

namespace Disclosure.Reports;

/// <summary>
/// Findings for a person. Where nobody watches, one on each line, as compilers print them; on a terminal, under the name of each file its
/// findings, each with its line of the file and a mark under what it speaks of.
/// </summary>
internal static class FindingText
{
    // Of the lines of files: what stands before them, and how many columns they take at least and at most.
    private const int Margin = 8;
    private const int Narrowest = 20;
    private const int Widest = 100;

    /// <summary>Prints them as lines: <c>file:line:column: 警告 id: message</c>.</summary>
    public static void WriteLines(ShownFindings shown, TextWriter output)
    {
        // A console is written to line by line, which of hundreds takes longer than the build.
        var lines = new StringBuilder();
        foreach (var finding in shown.Listed) lines.Append(PrintedText.Line(finding.ToString())).Append(Environment.NewLine);
        foreach (var line in shown.Omitted) lines.Append(line).Append(Environment.NewLine);
        output.Write(lines);
    }

    /// <summary>Prints them for a terminal.</summary>
    /// <param name="shown">The findings.</param>
    /// <param name="console">The terminal.</param>
    /// <param name="linesOf">The lines of a file by the name that findings call it; null where they cannot be had.</param>
    public static void WriteGrouped(ShownFindings shown, IAnsiConsole console, Func<string, IReadOnlyList<string>?> linesOf)
    {
        var room = Math.Clamp(console.Profile.Width - Margin, Narrowest, Widest);
        foreach (var file in shown.Listed.GroupBy(f => f.Place.File, StringComparer.Ordinal))
        {
            console.MarkupLineInterpolated($"[bold underline]{PrintedText.Line(file.Key)}[/]");
            var lines = file.Any(f => f.Place.Line > 0) ? linesOf(file.Key) : null;
            foreach (var finding in file)
            {
                Write(finding, console);
                if (lines is not null && finding.Place.Line <= lines.Count && finding.Place.Line > 0) Write(SourceExcerpt.Of(lines[finding.Place.Line - 1], finding.Place.Column, room), finding, console);
            }
            console.WriteLine();
        }
        foreach (var line in shown.Omitted) console.WriteLine(line);
    }

    private static void Write(Finding finding, IAnsiConsole console)
    {
        console.Write(new Text($"  {(finding.Place.Line == 0 ? "" : $"{finding.Place.Line}:{finding.Place.Column} ")}"));
        console.Write(new Text(finding.SeverityWord, StyleOf(finding)));
        console.MarkupLineInterpolated($"[dim] {finding.Id}[/] {PrintedText.Line(finding.Message, isStart: false)}");
    }

    private static void Write(SourceExcerpt? excerpt, Finding finding, IAnsiConsole console)
    {
        if (excerpt is null) return;
        console.MarkupLineInterpolated($"    [dim]│[/] {excerpt.Line}");
        console.MarkupInterpolated($"    [dim]│[/] ");
        console.Write(new Text(excerpt.Mark + "\n", StyleOf(finding)));
    }

    private static Style StyleOf(Finding finding) => new(finding.Severity == Severity.Error ? Color.Red : Color.Yellow, decoration: Decoration.Bold);
}
