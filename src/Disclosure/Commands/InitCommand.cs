using System.CommandLine;
using System.Runtime.CompilerServices;
using Disclosure.Core.Findings;
using Disclosure.Pipeline;
using Disclosure.Starting;

namespace Disclosure.Commands;

/// <summary>The command <c>init [FOLDER] --edition NAME</c>: makes a portal of an empty folder.</summary>
internal sealed class InitCommand : ProgramCommand
{
    private static readonly Argument<string> Folder = new("文件夹")
    {
        Arity = ArgumentArity.ZeroOrOne,
        DefaultValueFactory = _ => ".",
        Description = "门户建在哪里，是空的，或者还没有；不写就是现在所在的文件夹",
    };

    private static readonly ValueOption Edition = new("--edition", "版式", "用自带的哪一套版式，如 wuhan-2024；不写就列出有哪些")
    {
        Offers = _ => ShippedInput.Editions,
    };

    [ModuleInitializer]
    internal static void Declare() => CommandSet.Add(new InitCommand());

    /// <inheritdoc/>
    public override string Name => "init";

    /// <inheritdoc/>
    public override string Purpose => "把一个空文件夹变成门户：数据、版式、服务器和流水线的配置、编辑器的设置，和一份写明下一步的 README.md";

    /// <inheritdoc/>
    public override string Usage => "[文件夹] --edition 版式";

    /// <inheritdoc/>
    public override IReadOnlyList<Argument> Arguments => [Folder];

    /// <inheritdoc/>
    public override IReadOnlyList<Option> Options { get; } = [Edition];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["init portal --edition wuhan-2024"];

    /// <inheritdoc/>
    public override string OnFailure => "文件夹不是空的，或者写不进去";

    /// <inheritdoc/>
    public override string? MisuseOf(CommandContext context) => MisuseOfOptions(context) ?? (context.Value(Edition) switch
    {
        null => $"请用 --edition 写明用哪一套版式：{string.Join("；", ShippedInput.Editions.Select(e => $"{e}，{ShippedInput.TitleOf(e)}"))}。",
        var name when !ShippedInput.Editions.Contains(name, StringComparer.Ordinal) => $"没有名为{Bracketed.Of(name)}的版式{NearestName.Hint(name, ShippedInput.Editions)}；有的是：{string.Join("、", ShippedInput.Editions)}。",
        _ => null,
    });

    /// <inheritdoc/>
    public override int Run(CommandContext context)
    {
        var folder = context.Value(Folder)!;
        var findings = PortalStart.Run(folder, context.Value(Edition)!);
        FindingReport.Write(findings, context.Error);
        if (findings.Count > 0) return Failed;
        context.Output.WriteLine($"建好了{(folder == "." ? "门户" : $"门户 {folder}")}，版式是 {context.Value(Edition)}。接下来三步写在 {Path.Combine(folder, "README.md")}。");
        return Done;
    }
}
