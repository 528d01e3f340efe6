using System.CommandLine;
using System.Runtime.CompilerServices;
using Disclosure.Core.Findings;
using Disclosure.Pipeline;

namespace Disclosure.Commands;

/// <summary>The command <c>docs</c>: builds the manual as a site of its own.</summary>
internal sealed class DocsCommand : ProgramCommand
{
    private static readonly ValueOption Folder = new("--output", "文件夹", "写到哪个文件夹，其中只能有上次生成的说明", "docs");

    [ModuleInitializer]
    internal static void Declare() => CommandSet.Add(new DocsCommand());

    /// <inheritdoc/>
    public override string Name => "docs";

    /// <inheritdoc/>
    public override string Purpose => "生成使用说明的网站：填报指南、写法、每项检查、每个命令、数据格式";

    /// <inheritdoc/>
    public override IReadOnlyList<Option> Options { get; } = [Folder, SharedOptions.Theme];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["docs", "docs --output output/help"];

    /// <inheritdoc/>
    public override string OnFailure => "主题有错误，或者写不出结果";

    /// <inheritdoc/>
    public override int Run(CommandContext context)
    {
        var output = context.Value(Folder)!;
        var options = new ManualOptions(output, SharedOptions.UsualInput, SharedOptions.UsualOutput, context.Value(SharedOptions.Theme));
        var result = ManualBuild.Run(options, CommandTexts.Of(CommandSet.All), context.Begin());
        FindingReport.Write(result.Findings, context.Error);
        if (result.Written is not { } written)
        {
            context.Error.WriteLine($"有 {result.Findings.Count(f => f.Severity == Severity.Error)} 处错误，没有写入任何文件，原有的说明保持不变。");
            return Failed;
        }
        context.Output.WriteLine($"完成：写入 {written.Written} 个文件，未变 {written.Unchanged} 个，删除 {written.Removed} 个。");
        context.Output.WriteLine($"打开：{Path.Combine(Path.GetFullPath(output), "index.html")}");
        return Done;
    }
}
