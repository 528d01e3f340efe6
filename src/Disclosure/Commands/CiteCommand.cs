using System.CommandLine;
using System.Runtime.CompilerServices;
using Disclosure.Core.Checks.Citing;
using Disclosure.Core.Findings;
using Disclosure.Pipeline;

namespace Disclosure.Commands;

/// <summary>The command <c>cite</c>: gives the figures of the narrative their citations where exactly one cell fits, and lists all others.</summary>
internal sealed class CiteCommand : ProgramCommand
{
    private static readonly Option<bool> Check = new("--check") { Description = "不改文件，只列出要注明的；有要注明的，退出码是 1" };

    [ModuleInitializer]
    internal static void Declare() => CommandSet.Add(new CiteCommand());

    /// <inheritdoc/>
    public override string Name => "cite";

    /// <inheritdoc/>
    public override string Purpose => "给文字里的数注明出处：正好有一格是它的，写上那一格的地址；别的不动，逐个列出为什么";

    /// <inheritdoc/>
    public override IReadOnlyList<Option> Options { get; } = [SharedOptions.Input, SharedOptions.Unit, SharedOptions.Year, Check];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["cite --unit jiangan-bigdata --year 2024"];

    /// <inheritdoc/>
    public override string OnFailure => "有的数据读不懂，没有动它；写了 --check 时，有要注明的也算";

    /// <inheritdoc/>
    public override int Run(CommandContext context)
    {
        var isCheck = context.Value(Check);
        var result = InputCiting.Run(
            context.Value(SharedOptions.Input)!, context.Value(SharedOptions.Unit), SharedOptions.Year.Of(context), isCheck, context.Begin());
        FindingReport.Write(result.Findings, context.Error);
        foreach (var figure in result.Left) context.Output.WriteLine(Line(figure));
        if (isCheck || result.IsWritten) foreach (var file in result.Files) context.Output.WriteLine($"{PrintedText.Line(file.File.Name)}：注明 {file.Cited.Count} 处");
        context.Output.WriteLine(Summary(result, isCheck));
        return result.Findings.Count > 0 || (isCheck && result.Files.Count > 0) ? Failed : Done;
    }

    // Where, which, and why.
    private static string Line(FoundFigure figure) =>
        $"{PrintedText.Line(figure.Passage.PlaceAt(figure.Start).ToString())}: {Bracketed.Of(figure.Words)}{PrintedText.Line(figure.Reason, isStart: false)}";

    private static string Summary(CitingResult result, bool isCheck)
    {
        var cited = result.Files.Sum(f => f.Cited.Count);
        var left = result.Left.Count > 0 ? $"以上 {result.Left.Count} 个数没有动。" : "";
        if (cited == 0) return $"没有要注明的数。{left}";
        if (isCheck) return $"{left}可以注明 {cited} 个数；运行「disclosure cite」就写上。";
        return result.IsWritten ? $"{left}注明了 {cited} 个数，用 git diff 逐个看一遍。" : "没有写入任何文件。";
    }
}
