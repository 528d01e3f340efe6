using System.Diagnostics;
using System.Globalization;
using Disclosure.Building;
using Disclosure.Core.Findings;

namespace Disclosure.Commands;

/// <summary>The command <c>check</c>: reads and checks, writes nothing, and tells a person what does not add up.</summary>
internal static class CheckCommand
{
    /// <summary>Runs it; the exit code is 0, or 1 when there are errors.</summary>
    public static int Run(BuildOptions options, TextWriter output, TextWriter error)
    {
        var watch = Stopwatch.StartNew();
        var result = InputCheck.Run(options);
        FindingReport.Write(result.Findings, error);
        var errors = result.Findings.Count(f => f.Severity == Severity.Error);
        var seconds = watch.Elapsed.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
        output.WriteLine(
            $"核对了 {result.Passed + result.Breached} 个等式：成立 {result.Passed} 个，不成立 {result.Breached} 个，不适用 {result.NotApplicable} 个。");
        output.WriteLine($"共有 {errors} 处错误，{result.Findings.Count - errors} 处警告。用时 {seconds} 秒。");
        return errors > 0 ? 1 : 0;
    }
}
