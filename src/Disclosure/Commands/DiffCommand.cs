using Disclosure.Building.Comparisons;
using Disclosure.Commands.Differences;

namespace Disclosure.Commands;

/// <summary>The command <c>diff</c>: says what changed between two years, folders or revisions; writes nothing.</summary>
internal static class DiffCommand
{
    /// <summary>Runs it; the exit code is 0, with and without changes, or 1 when the two cannot be compared.</summary>
    /// <param name="request">What to compare.</param>
    /// <param name="view">How to show it.</param>
    /// <param name="output">Takes the report.</param>
    /// <param name="error">Takes what went wrong.</param>
    /// <param name="path">The folders of programs, where git is looked for.</param>
    public static int Run(ComparisonRequest request, DiffView view, TextWriter output, TextWriter error, string? path)
    {
        var result = ComparisonRun.Run(request, path);
        if (result.IsFailed)
        {
            if (result.Refusal.Length > 0) error.WriteLine(result.Refusal);
            FindingReport.Write(result.Findings, error);
            error.WriteLine("没有比较。");
            return 1;
        }
        if (view.Format == DifferenceFormat.Json)
        {
            output.Write(JsonDifferences.Of(result, view.Top, view.IsExplained));
            return 0;
        }
        var report = ReportWriter.Of(result, view.Top, view.IsExplained);
        if (view.Format == DifferenceFormat.Markdown) output.Write(MarkdownDifferences.Of(report));
        else if (view.Format == DifferenceFormat.Html) output.Write(HtmlDifferences.Of(report));
        else TextDifferences.Write(report, output);
        return 0;
    }
}
