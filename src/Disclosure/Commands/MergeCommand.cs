using System.CommandLine;
using System.Runtime.CompilerServices;
using Disclosure.Pipeline;

namespace Disclosure.Commands;

/// <summary>The command <c>merge FOLDER…</c>: joins the shares that several machines have built into one site.</summary>
internal sealed class MergeCommand : ProgramCommand
{
    private static readonly Argument<string[]> Shares = new("文件夹") { Arity = ArgumentArity.OneOrMore, Description = "各份所在的文件夹，每份一个，一份也不能少" };

    [ModuleInitializer]
    internal static void Declare() => CommandSet.Add(new MergeCommand());

    /// <inheritdoc/>
    public override string Name => "merge";

    /// <inheritdoc/>
    public override string Purpose => "把几台机器用「build --shard」各做的一份合成一个网站，和一台机器做的一样";

    /// <inheritdoc/>
    public override string Usage => "文件夹 [文件夹…] [选项]";

    /// <inheritdoc/>
    public override IReadOnlyList<Argument> Arguments => [Shares];

    /// <inheritdoc/>
    public override IReadOnlyList<Option> Options { get; } = [SharedOptions.Input, SharedOptions.Output, SharedOptions.Theme, SharedOptions.All];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["merge parts/1 parts/2 parts/3"];

    /// <inheritdoc/>
    public override string OnFailure => "缺一份，有一份不对，或者写不出结果";

    /// <inheritdoc/>
    public override int Run(CommandContext context)
    {
        var options = new BuildOptions(
            context.Value(SharedOptions.Input)!, context.Value(SharedOptions.Output)!, context.Value(SharedOptions.Theme), null, null)
        { Stop = context.Begin() };
        return BuildCommand.Tell(context, options, () => SiteMerge.Run(options, context.Value(Shares)!));
    }
}
