using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Disclosure.Core.Findings;
using Disclosure.Pipeline;
using Disclosure.Pipeline.Changes;
using Disclosure.Print;
using Disclosure.Reports;

namespace Disclosure.Commands;

/// <summary>The command <c>build</c>: builds the site, and tells a person how it went.</summary>
internal sealed class BuildCommand : ProgramCommand
{
    [ModuleInitializer]
    internal static void Declare() => CommandSet.Add(new BuildCommand());

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

    private static readonly ReadOption<BuildShare> Shard = new(
        "--shard", "第几份/共几份", "只做几份里的一份，如 3/16；几台机器各做一份，再用「merge」合成网站", "像「3/16」这样，前一个数不大于后一个数", BuildShare.Parse);

    /// <summary>What a build can be told.</summary>
    internal static IReadOnlyList<Option> OptionsOfBuild { get; } =
        [SharedOptions.Input, SharedOptions.Output, SharedOptions.Theme, SharedOptions.Unit, SharedOptions.Year, Shard, SharedOptions.Fresh, SharedOptions.All];

    /// <inheritdoc/>
    public override string? MisuseOf(CommandContext context) => MisuseOfOptions(context) ?? MisuseOfShard(context);

    /// <summary>What is wrong with the options of a build together, in Chinese; null when nothing is.</summary>
    internal static string? MisuseOfShard(CommandContext context) =>
        Shard.Of(context) is not null && (context.Value(SharedOptions.Unit) ?? context.Value(SharedOptions.Year)) is not null
            ? "「--shard」按单位分份，不能和「--unit」「--year」一起写。"
            : null;

    /// <inheritdoc/>
    public override int Run(CommandContext context) => Run(context, OptionsOf(context) with { Stop = context.Begin() }, null);

    /// <summary>What a command line says of what to build.</summary>
    internal static BuildOptions OptionsOf(CommandContext context) => new(
        context.Value(SharedOptions.Input)!, context.Value(SharedOptions.Output)!, context.Value(SharedOptions.Theme), context.Value(SharedOptions.Unit),
        SharedOptions.Year.Of(context))
    {
        IsFresh = context.Value(SharedOptions.Fresh),
        Share = Shard.Of(context),
    };

    /// <summary>Builds, with PDFs where there is a <paramref name="chromium"/>; the exit code.</summary>
    internal static int Run(CommandContext context, BuildOptions options, Chromium? chromium)
    {
        var output = context.Output;
        return Tell(context, options, () => PrintedWriter.TerminalOf(output) is not null
            ? TerminalProgress.Run(progress => SiteBuild.Run(options, progress, chromium))
            : SiteBuild.Run(options, new LogProgress(output), chromium));
    }

    /// <summary>Does it, and says how it went; the exit code.</summary>
    internal static int Tell(CommandContext context, BuildOptions options, Func<BuildResult> run)
    {
        var (output, error) = (context.Output, context.Error);
        var watch = Stopwatch.StartNew();
        var home = Path.Combine(Path.GetFullPath(options.Output), "index.html");
        var result = run();
        FindingReport.Write(result.Findings, error, context.Value(SharedOptions.All));
        FindingReport.WriteHelp(result.Findings, result.Help, error);
        var seconds = watch.Elapsed.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
        var errors = result.Findings.Count(f => f.Severity == Severity.Error);
        if (result.Written is not { } written)
        {
            error.WriteLine($"有 {errors} 处错误，没有写入任何文件，原有网站保持不变。用时 {seconds} 秒。");
            return Failed;
        }
        output.WriteLine(result.ShowsChecks ? "自检页和公开情况：公开。" : "自检页和公开情况：不公开（site.yaml 里写了「自检: 不公开」）。");
        output.WriteLine(
            $"完成：写入 {written.Written} 个文件，未变 {written.Unchanged} 个，删除 {written.Removed} 个；发现 {result.Findings.Count} 处问题；用时 {seconds} 秒。");
        if (result.Staying is { Count: > 0 } staying)
        {
            var warnings = staying.Warnings > 0 ? $"，它们的 {staying.Warnings} 处警告没有再列（用 check 看）" : "";
            output.WriteLine($"其中 {staying.Count} 个单位的数据没有变，没有重新生成{warnings}；要全部重新生成，加 --fresh。");
        }
        output.WriteLine(options.Share is { } share
            ? $"这是第 {share} 份，还不是网站；各份都做好，用「disclosure merge」合在一起。"
            : $"打开：{home}");
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
