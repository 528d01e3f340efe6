using System.Text;
using Disclosure.Core.Findings;
using Disclosure.Files;
using Disclosure.Reports;
using Spectre.Console;

namespace Disclosure.Commands;

/// <summary>Prints findings, in the one form that all commands have: lines for a log, groups with the lines of their files on a terminal.</summary>
internal static class FindingReport
{
    // No file of an input is larger.
    private const int MostBytes = 2 * 1024 * 1024;

    /// <summary>Prints them in their order; of each kind the first ones, unless all are asked for.</summary>
    public static void Write(IReadOnlyList<Finding> findings, TextWriter writer, bool isAll = false)
    {
        if (findings.Count == 0) return;
        var shown = ShownFindings.Of(findings, isAll ? int.MaxValue : ShownFindings.MostOfAKind);
        if (PrintedWriter.TerminalOf(writer) is { } terminal)
        {
            FindingText.WriteGrouped(shown, AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal) }), LinesOf);
        }
        else
        {
            FindingText.WriteLines(shown, writer);
        }
    }

    /// <summary>The lines of a file as findings call it; null where it is none of this folder, or cannot be read.</summary>
    internal static IReadOnlyList<string>? LinesOf(string file)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is not { } folder) return null;
        var (bytes, fault) = new GivenFolder(folder).Read(Path.GetFileName(file), MostBytes);
        return fault is null ? Encoding.UTF8.GetString(bytes).TrimStart('\ufeff').ReplaceLineEndings("\n").Split('\n') : null;
    }
}
