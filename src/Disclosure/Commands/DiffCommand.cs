using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Pipeline;
using Disclosure.Reports;

namespace Disclosure.Commands;

/// <summary>
/// The command <c>diff A [B] [options] [-- units/x[/year]]</c>: says what changed between two years, folders or revisions; writes nothing.
/// </summary>
internal sealed class DiffCommand : ProgramCommand
{
    private static readonly Argument<string[]> Operands = new("对象")
    {
        Arity = new ArgumentArity(0, 2),
        Description = "两个年度、两个文件夹，或 git 版本；只写一个版本或文件夹，就同现在的数据比较",
    };

    private static readonly ChoiceOption<DifferenceFormat> Format = new(
        "--format", "形式", ("text", DifferenceFormat.Text, "给人看"), ("markdown", DifferenceFormat.Markdown, "给合并请求"),
        ("json", DifferenceFormat.Json, "给程序看"), ("html", DifferenceFormat.Html, "一个独立的网页"));

    private static readonly ReadOption<int> Top = new("--top", "数目", "每张表最多列几项；变动多的在前", " 1 以上的整数", NumberOf);
    private static readonly Option<bool> Explain = new("--explain") { Description = "逐项说明大的变化在文字里有没有交代、说没说原因" };

    [ModuleInitializer]
    internal static void Declare() => CommandSet.Add(new DiffCommand());

    /// <inheritdoc/>
    public override string Name => "diff";

    /// <inheritdoc/>
    public override string Purpose =>
        "说明两份预算之间变了什么；对象是两个年度（后面加 -final 是那年的决算）、两个文件夹，或 git 版本（只写一个版本或文件夹，就同现在的数据比较）；不写任何文件";

    /// <inheritdoc/>
    public override string Usage => "对象 [对象] [选项] [-- units/单位[/年度]]";

    /// <inheritdoc/>
    public override IReadOnlyList<Argument> Arguments => [Operands];

    /// <inheritdoc/>
    public override HelpEntry? Rest => new("-- units/单位[/年度]", "只比较一个单位，或一份预算");

    /// <inheritdoc/>
    public override IReadOnlyList<Option> Options { get; } = [SharedOptions.Input, SharedOptions.Unit, Format, Top, Explain];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
        ["diff 2023 2024 --unit jiangan-bigdata --explain", "diff HEAD~1 --format markdown", "diff v2023 HEAD -- units/jiangan-bigdata"];

    /// <inheritdoc/>
    public override string OnSuccess => "不论有没有变化都是 0";

    /// <inheritdoc/>
    public override string OnFailure => "不能比较";

    /// <inheritdoc/>
    public override string? MisuseOf(CommandContext context)
    {
        if (context.Value(Operands) is not { Length: > 0 }) return "「diff」后面要写比较什么：两个年度、两个文件夹，或一两个 git 版本。";
        return base.MisuseOf(context) ?? (context.Rest.Count == 0 || (context.Rest is [var path] && LimitOf(path) is not null)
            ? null
            : $"「--」后面应当是一个单位或一份预算，像「units/单位」或「units/单位/2024」这样；实际是{Bracketed.Of(string.Join(' ', context.Rest))}。");
    }

    /// <inheritdoc/>
    public override int Run(CommandContext context)
    {
        var (unit, year) = context.Rest is [var path] ? LimitOf(path)!.Value : (null, null);
        var request = new ComparisonRequest(context.Value(SharedOptions.Input)!, context.Value(SharedOptions.Unit) ?? unit, year, context.Value(Operands)!)
        {
            Stop = context.Begin(),
        };
        var view = new DiffView(Format.Of(context), Top.Of(context), context.Value(Explain));
        return Run(request, view, context.Output, context.Error, Environment.GetEnvironmentVariable("PATH"));
    }

    /// <summary>Runs it; the exit code is 0, with and without changes, or 1 when the two cannot be compared.</summary>
    /// <param name="request">What to compare.</param>
    /// <param name="view">How to show it.</param>
    /// <param name="output">Takes the report.</param>
    /// <param name="error">Takes what went wrong.</param>
    /// <param name="path">The folders of programs, where git is looked for.</param>
    internal static int Run(ComparisonRequest request, DiffView view, TextWriter output, TextWriter error, string? path)
    {
        var result = ComparisonRun.Run(request, path);
        if (!result.IsFailed)
        {
            Write(result, view, output);
            return Done;
        }
        if (result.Refusal.Length > 0) error.WriteLine(result.Refusal);
        FindingReport.Write(result.Findings, error);
        error.WriteLine("没有比较。");
        return Failed;
    }

    private static void Write(ComparisonResult result, DiffView view, TextWriter output)
    {
        switch (view.Format)
        {
            case DifferenceFormat.Text:
                TextDifferences.Write(ReportWriter.Of(result, view.Top, view.IsExplained), output);
                break;
            case DifferenceFormat.Markdown:
                output.Write(MarkdownDifferences.Of(ReportWriter.Of(result, view.Top, view.IsExplained)));
                break;
            case DifferenceFormat.Json:
                output.Write(JsonDifferences.Of(result, view.Top, view.IsExplained));
                break;
            case DifferenceFormat.Html:
                output.Write(HtmlDifferences.Of(ReportWriter.Of(result, view.Top, view.IsExplained)));
                break;
            default:
                throw new UnreachableException($"no such format: {view.Format}");
        }
    }

    private static int? NumberOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    // With or without the input folder in front, as a shell completes it.
    private static (string? Unit, YearChoice? Year)? LimitOf(string path)
    {
        var steps = path.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries);
        var at = Array.LastIndexOf(steps, "units");
        return at < 0 ? null : steps[(at + 1)..] switch
        {
            [var unit] => (unit, null),
            [var unit, var year] when YearChoice.OfFolder(year) is { } choice => (unit, choice),
            _ => null,
        };
    }
}

/// <summary>How a comparison is shown.</summary>
/// <param name="Format">Its form.</param>
/// <param name="Top">How many rows a table shows at most; null for all.</param>
/// <param name="IsExplained">Whether it says what the narrative says of large changes.</param>
internal sealed record DiffView(DifferenceFormat Format, int? Top, bool IsExplained);
