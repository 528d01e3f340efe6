using System.Diagnostics;
using System.Globalization;
using Disclosure.Building;
using Disclosure.Commands.Lines;
using Disclosure.Core.Findings;
using Disclosure.Printing;

namespace Disclosure.Commands;

/// <summary>The commands <c>build</c> and <c>pdf</c>: build, and tell a person how it went.</summary>
internal static class BuildCommand
{
    /// <summary>Runs one; the exit code is 0, or 1 when there are errors. With a <paramref name="chromium"/> the site gets PDFs.</summary>
    public static int Run(BuildOptions options, Chromium? chromium, TextWriter output, TextWriter error)
    {
        var watch = Stopwatch.StartNew();
        var home = Path.Combine(Path.GetFullPath(options.Output), "index.html");
        var result = PrintedWriter.TerminalOf(output) is not null
            ? TerminalProgress.Run(progress => SiteBuild.Run(options, progress, chromium))
            : SiteBuild.Run(options, new LogProgress(output), chromium);
        FindingReport.Write(result.Findings, error);
        var seconds = watch.Elapsed.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
        var errors = result.Findings.Count(f => f.Severity == Severity.Error);
        if (result.Written is not { } written)
        {
            error.WriteLine($"有 {errors} 处错误，没有写入任何文件，原有网站保持不变。用时 {seconds} 秒。");
            return 1;
        }
        output.WriteLine(
            $"完成：写入 {written.Written} 个文件，未变 {written.Unchanged} 个，删除 {written.Removed} 个；发现 {result.Findings.Count} 处问题；用时 {seconds} 秒。");
        output.WriteLine($"打开：{home}");
        return 0;
    }

    /// <summary>One line for each budget, for a log.</summary>
    private sealed class LogProgress(TextWriter output) : IProgress<BuildProgress>
    {
        private readonly Lock _lock = new();

        public void Report(BuildProgress value)
        {
            lock (_lock) output.WriteLine($"[{value.Done}/{value.Total}] {value.Last}");
        }
    }
}
