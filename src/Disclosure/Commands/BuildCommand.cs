using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Disclosure.Core.Findings;
using Disclosure.Pipeline;
using Disclosure.Print;
using Disclosure.Reports;

namespace Disclosure.Commands;

/// <summary>The command <c>build</c>: builds the site, and tells a person how it went.</summary>
internal sealed class BuildCommand : ProgramCommand
{
    /// <inheritdoc/>
    public override string Name => "build";

    /// <inheritdoc/>
    public override string Purpose => "生成网站";

    /// <inheritdoc/>
    public override IReadOnlyList<Option> Options => OptionsOfBuild;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["", "--unit jiangan-bigdata --year 2024 --output /tmp/preview"];

    /// <inheritdoc/>
    public override string OnFailure => "数据有错误，或者写不出结果";

    /// <summary>What a build can be told.</summary>
    internal static IReadOnlyList<Option> OptionsOfBuild { get; } =
        [SharedOptions.Input, SharedOptions.Output, SharedOptions.Theme, SharedOptions.Unit, SharedOptions.Year, SharedOptions.Fresh];

    /// <inheritdoc/>
    public override int Run(CommandContext context) => Run(context, OptionsOf(context) with { Stop = context.Begin() }, null);

    /// <summary>What a command line says of what to build.</summary>
    internal static BuildOptions OptionsOf(CommandContext context) => new(
        context.Value(SharedOptions.Input)!, context.Value(SharedOptions.Output)!, context.Value(SharedOptions.Theme), context.Value(SharedOptions.Unit),
        SharedOptions.Year.Of(context))
    {
        IsFresh = context.Value(SharedOptions.Fresh),
    };

    /// <summary>Builds, with PDFs where there is a <paramref name="chromium"/>; the exit code.</summary>
    internal static int Run(CommandContext context, BuildOptions options, Chromium? chromium)
    {
        var (output, error) = (context.Output, context.Error);
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
            return Failed;
        }
        output.WriteLine(
            $"完成：写入 {written.Written} 个文件，未变 {written.Unchanged} 个，删除 {written.Removed} 个；发现 {result.Findings.Count} 处问题；用时 {seconds} 秒。");
        if (result.Staying is { Count: > 0 } staying)
        {
            var warnings = staying.Warnings > 0 ? $"，它们的 {staying.Warnings} 处警告没有再列（用 check 看）" : "";
            output.WriteLine($"其中 {staying.Count} 个单位的数据没有变，没有重新生成{warnings}；要全部重新生成，加 --fresh。");
        }
        output.WriteLine($"打开：{home}");
        return Done;
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
