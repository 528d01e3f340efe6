using System.CommandLine;
using System.Runtime.CompilerServices;
using Disclosure.Pipeline;

namespace Disclosure.Commands;

/// <summary>The command <c>schema</c>: writes the schemas of the input's files, and says what to do with them.</summary>
internal sealed class SchemaCommand : ProgramCommand
{
    private static readonly ValueOption Folder = new("--output", "文件夹", "写到哪个文件夹", "schemas");

    [ModuleInitializer]
    internal static void Declare() => CommandSet.Add(new SchemaCommand());

    /// <inheritdoc/>
    public override string Name => "schema";

    /// <inheritdoc/>
    public override string Purpose => "写出各种数据文件的格式（JSON Schema），编辑器用它补全名称、标出错误";

    /// <inheritdoc/>
    public override IReadOnlyList<Option> Options { get; } = [SharedOptions.Input, Folder];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["schema"];

    /// <inheritdoc/>
    public override string OnFailure => "版式或科目读不懂，或者写不出结果";

    /// <inheritdoc/>
    public override int Run(CommandContext context)
    {
        var result = SchemaBuild.Run(context.Value(SharedOptions.Input)!, context.Value(Folder)!, context.Begin());
        FindingReport.Write(result.Findings, context.Error);
        if (result.Written == 0)
        {
            context.Error.WriteLine("没有写入任何文件。");
            return Failed;
        }
        context.Output.WriteLine($"写好 {result.Written} 个格式文件。用 VS Code 打开这里，装上 YAML 插件，再把 {result.Settings} 的内容放进 .vscode/settings.json。");
        return Done;
    }
}
