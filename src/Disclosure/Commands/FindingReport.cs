using System.Text;
using Disclosure.Core.Checks.Rules;
using Disclosure.Core.Editions;
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

    /// <summary>Says where the manual has what the checks among the findings look at; nothing where there is no manual, or no check found anything.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="help">Where the manual is, ending in a slash; or blank.</param>
    /// <param name="writer">Takes the line.</param>
    public static void WriteHelp(IReadOnlyList<Finding> findings, string help, TextWriter writer)
    {
        if (help.Length > 0 && findings.Any(f => CheckCatalogue.All.Any(c => c.Id == f.Id))) writer.WriteLine($"更多：{help}{PageNames.ManualOfCheck("编号")}，「编号」换成消息里的英文名字。");
    }

    /// <summary>The lines of a file as findings call it; null where it is none of this folder, or cannot be read.</summary>
    internal static IReadOnlyList<string>? LinesOf(string file)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is not { } folder) return null;
        var (bytes, fault) = new GivenFolder(folder).Read(Path.GetFileName(file), MostBytes);
        return fault is null ? Encoding.UTF8.GetString(bytes).TrimStart('\ufeff').ReplaceLineEndings("\n").Split('\n') : null;
    }
}
