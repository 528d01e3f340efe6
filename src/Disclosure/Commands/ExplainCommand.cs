using System.CommandLine;
using System.CommandLine.Completions;
using System.Runtime.CompilerServices;
using Disclosure.Core.Checks.Rules;
using Disclosure.Core.Findings;

namespace Disclosure.Commands;

/// <summary>The command <c>explain</c>: prints what a check says of itself, or the list of all checks.</summary>
internal sealed class ExplainCommand : ProgramCommand
{
    private static readonly Argument<string?> Id = new("编号")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "一项检查的编号，如 change-rate；不写就列出全部检查",
        CompletionSources = { _ => CheckCatalogue.All.Select(c => new CompletionItem(c.Id, detail: c.Title)) },
    };

    [ModuleInitializer]
    internal static void Declare() => CommandSet.Add(new ExplainCommand());

    /// <inheritdoc/>
    public override string Name => "explain";

    /// <inheritdoc/>
    public override string Purpose => "说明一项检查：看什么、为什么、怎么改，有例子；不写编号就列出全部检查";

    /// <inheritdoc/>
    public override string Usage => "[编号]";

    /// <inheritdoc/>
    public override IReadOnlyList<Argument> Arguments => [Id];

    /// <inheritdoc/>
    public override IReadOnlyList<Option> Options => [];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["explain change-rate"];

    /// <inheritdoc/>
    public override bool UsesFolders => false;

    /// <inheritdoc/>
    public override int Run(CommandContext context)
    {
        var (id, output, error) = (context.Value(Id), context.Output, context.Error);
        if (id is null)
        {
            List(output);
            return Done;
        }
        if (CheckCatalogue.All.FirstOrDefault(c => c.Id == id) is { } check)
        {
            output.Write(CheckDocuments.Of(check));
            return Done;
        }
        error.WriteLine($"没有编号是{Bracketed.Of(id)}的检查{NearestName.Hint(id, CheckCatalogue.All.Select(c => c.Id))}。");
        error.WriteLine("这里只说明检查；读不懂文件的错误（如 unknown-key）不是检查，怎么改已经写在它的消息里。");
        error.WriteLine("全部检查见：disclosure explain");
        return Misused;
    }

    private static void List(TextWriter output)
    {
        var width = CheckCatalogue.All.Max(c => c.Id.Length);
        foreach (var check in CheckCatalogue.All) output.WriteLine($"{check.Id.PadRight(width)}  {check.Title}");
    }
}
