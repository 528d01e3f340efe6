using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Disclosure.Core.Findings;
using Disclosure.Pipeline;
using Disclosure.Reports;

namespace Disclosure.Commands;

/// <summary>The command <c>check</c>: reads and checks, writes nothing, and tells a person or a program what does not add up.</summary>
internal sealed class CheckCommand : ProgramCommand
{
    private static readonly ChoiceOption<ReportFormat> Format = new(
        "--format", "形式", ("text", ReportFormat.Text, "给人看"), ("json", ReportFormat.Json, "给程序看"), ("sarif", ReportFormat.Sarif, "给代码托管平台看"));

    private static readonly Option<bool> Strict = new("--strict") { Description = "有警告时退出码也是 1" };

    [ModuleInitializer]
    internal static void Declare() => CommandSet.Add(new CheckCommand());

    /// <inheritdoc/>
    public override string Name => "check";

    /// <inheritdoc/>
    public override string Purpose => "只核对数据：能不能读、勾稽等式成不成立；不写任何文件";

    /// <inheritdoc/>
    public override IReadOnlyList<Option> Options { get; } = [SharedOptions.Input, SharedOptions.Unit, SharedOptions.Year, Format, SharedOptions.All, Strict];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["check --strict --format sarif > findings.sarif"];

    /// <inheritdoc/>
    public override string OnFailure => "数据有错误；写了 --strict 时，有警告也算";

    /// <inheritdoc/>
    public override int Run(CommandContext context)
    {
        var (format, output) = (Format.Of(context), context.Output);
        var watch = Stopwatch.StartNew();
        var result = InputCheck.Run(BuildCommand.OptionsOf(context));
        var seconds = watch.Elapsed.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
        Write(result, format, output, context.Value(SharedOptions.All));
        var errors = result.Findings.Count(f => f.Severity == Severity.Error);
        // What a program reads is the document and nothing else.
        var last = format == ReportFormat.Text ? output : context.Error;
        last.WriteLine(
            $"核对了 {result.Passed + result.Breached} 个等式：成立 {result.Passed} 个，不成立 {result.Breached} 个，不适用 {result.NotApplicable} 个。");
        FindingReport.WriteHelp(result.Findings, result.Help, last);
        last.WriteLine($"共有 {errors} 处错误，{result.Findings.Count - errors} 处警告。用时 {seconds} 秒。");
        return errors > 0 || (context.Value(Strict) && result.Findings.Count > 0) ? Failed : Done;
    }

    private static void Write(CheckSummary result, ReportFormat format, TextWriter output, bool isAll)
    {
        switch (format)
        {
            case ReportFormat.Text:
                FindingReport.Write(result.Findings, output, isAll);
                break;
            case ReportFormat.Json:
                JsonReport.Write(result, output);
                break;
            case ReportFormat.Sarif:
                SarifReport.Write(result.Findings, Directory.GetCurrentDirectory(), result.Help, output);
                break;
            default:
                throw new UnreachableException($"no such format: {format}");
        }
    }
}
