using System.CommandLine;
using System.Runtime.CompilerServices;
using Disclosure.Pipeline;

namespace Disclosure.Commands;

/// <summary>The command <c>format</c>: sets the files of the input in the guide's form, or says which are not.</summary>
internal sealed class FormatCommand : ProgramCommand
{
    private static readonly Option<bool> Check = new("--check") { Description = "不改文件，只列出要改的；有要改的，退出码是 1" };

    [ModuleInitializer]
    internal static void Declare() => CommandSet.Add(new FormatCommand());

    /// <inheritdoc/>
    public override string Name => "format";

    /// <inheritdoc/>
    public override string Purpose => "把数据文件排成填报指南里的样子：一行一条，照版式的先后；不改一个数、一个字，注释都留着";

    /// <inheritdoc/>
    public override IReadOnlyList<Option> Options { get; } = [SharedOptions.Input, Check];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["format --check"];

    /// <inheritdoc/>
    public override string OnFailure => "有的文件读不懂，没有动它；写了 --check 时，有要改的也算";

    /// <inheritdoc/>
    public override int Run(CommandContext context)
    {
        var isCheck = context.Value(Check);
        var result = InputFormat.Run(context.Value(SharedOptions.Input)!, isCheck, context.Begin());
        FindingReport.Write(result.Findings, context.Error);
        if (isCheck || result.IsWritten) foreach (var file in result.Changed) context.Output.WriteLine(file);
        context.Output.WriteLine(Summary(result, isCheck));
        return result.Findings.Count > 0 || (isCheck && result.Changed.Count > 0) ? Failed : Done;
    }

    private static string Summary(FormatResult result, bool isCheck)
    {
        var left = result.Findings.Count > 0 ? "有错误的文件没有动。" : "";
        if (result.Changed.Count == 0) return $"没有要改的文件。{left}";
        if (isCheck) return $"以上 {result.Changed.Count} 个文件要改；运行「disclosure format」就改好。{left}";
        return result.IsWritten ? $"改了以上 {result.Changed.Count} 个文件。{left}" : "没有写入任何文件。";
    }
}
