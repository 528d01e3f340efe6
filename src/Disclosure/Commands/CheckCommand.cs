using System.Diagnostics;
using System.Globalization;
using Disclosure.Building;
using Disclosure.Commands.Reports;
using Disclosure.Core.Findings;

namespace Disclosure.Commands;

/// <summary>The command <c>check</c>: reads and checks, writes nothing, and tells a person or a program what does not add up.</summary>
internal static class CheckCommand
{
    /// <summary>Runs it; the exit code is 0, or 1 when there are errors, or warnings and <paramref name="isStrict"/>.</summary>
    public static int Run(BuildOptions options, ReportFormat format, bool isStrict, TextWriter output, TextWriter error)
    {
        var watch = Stopwatch.StartNew();
        var result = InputCheck.Run(options);
        var seconds = watch.Elapsed.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
        switch (format)
        {
            case ReportFormat.Json:
                JsonReport.Write(result, output);
                break;
            case ReportFormat.Sarif:
                SarifReport.Write(result.Findings, Directory.GetCurrentDirectory(), output);
                break;
            default:
                TextReport.Write(result.Findings, output);
                break;
        }
        var errors = result.Findings.Count(f => f.Severity == Severity.Error);
        // What a program reads is the document and nothing else.
        var last = format == ReportFormat.Text ? output : error;
        last.WriteLine(
            $"核对了 {result.Passed + result.Breached} 个等式：成立 {result.Passed} 个，不成立 {result.Breached} 个，不适用 {result.NotApplicable} 个。");
        last.WriteLine($"共有 {errors} 处错误，{result.Findings.Count - errors} 处警告。用时 {seconds} 秒。");
        return errors > 0 || (isStrict && result.Findings.Count > 0) ? 1 : 0;
    }
}
