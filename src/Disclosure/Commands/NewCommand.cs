using System.CommandLine;
using System.CommandLine.Completions;
using System.Runtime.CompilerServices;
using Disclosure.Core.Carrying;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Pipeline;

namespace Disclosure.Commands;

/// <summary>The command <c>new UNIT [YEAR]</c>: makes a unit, or a year of it from the one before.</summary>
internal sealed class NewCommand : ProgramCommand
{
    private static readonly Argument<string> Unit = new("单位")
    {
        Description = "单位文件夹的名称，如 jiangan-bigdata",
        CompletionSources = { c => SharedOptions.UnitsIn(c.ParseResult).Select(u => new CompletionItem(u)) },
    };

    private static readonly Argument<string?> Year = new("年度") { Arity = ArgumentArity.ZeroOrOne, Description = "新的年度，如 2025，决算在后面加 -final；不写就只建单位" };
    private static readonly ReadOption<YearChoice> From = new("--from", "年度", "照哪一年的做；不写就照最近的一年", "四位年度，像「2024」这样", YearChoice.Parse);
    private static readonly ValueOption Edition = new("--edition", "版式", "新的年度用哪一套：editions 下的，或者程序自带的（没有就写进 editions）；不写就和照着做的那一年一样") { Offers = SharedOptions.EditionsFor };
    private static readonly ValueOption FullName = new("--name", "全称", "新单位的全称；不写就留着以后填");

    [ModuleInitializer]
    internal static void Declare() => CommandSet.Add(new NewCommand());

    /// <inheritdoc/>
    public override string Name => "new";

    /// <inheritdoc/>
    public override string Purpose => "新建一个单位；写了年度，就照上一年的做新一年的：行、文字、引用带过去，年份后移，上年的数填好，今年的数写上 TODO 等人填";

    /// <inheritdoc/>
    public override string Usage => "单位 [年度] [选项]";

    /// <inheritdoc/>
    public override IReadOnlyList<Argument> Arguments => [Unit, Year];

    /// <inheritdoc/>
    public override IReadOnlyList<Option> Options { get; } = [SharedOptions.Input, From, Edition, FullName];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["new my-unit --name 某某单位", "new jiangan-bigdata 2025 --from 2024"];

    /// <inheritdoc/>
    public override string OnFailure => "已经有了，照着做的那一年读不懂，或者写不进去";

    /// <inheritdoc/>
    public override string? MisuseOf(CommandContext context)
    {
        if (MisuseOfOptions(context) is { } misuse) return misuse;
        var (unit, year) = (context.Value(Unit), context.Value(Year));
        if (unit is not null && ImportNames.FaultOfUnit("单位", unit) is { } fault) return fault;
        if (year is null) return context.Value(From) is null && context.Value(Edition) is null ? null : "「--from」「--edition」要和年度一起写，像「disclosure new 单位 2025 --from 2024」这样。";
        if (DocumentKey.Parse(year) is not { } key) return $"年度应当是四位年度，像「2025」这样，决算像「2025-final」；实际是{Bracketed.Of(year)}。";
        if (context.Value(FullName) is not null) return "「--name」只在新建单位时写。";
        return From.Of(context) is { } from && (from.Year >= key.Year || (from.Kind is { } kind && kind != key.Kind))
            ? $"「--from」应当是比 {year} 早的一年，预算照预算，决算照决算；实际是{Bracketed.Of(context.Value(From)!)}。"
            : null;
    }

    /// <inheritdoc/>
    public override int Run(CommandContext context)
    {
        var (input, unit) = (context.Value(SharedOptions.Input)!, context.Value(Unit)!);
        if (context.Value(Year) is not { } year) return MakeUnit(context, input, unit);
        var (number, kind) = DocumentKey.Parse(year)!.Value;
        var result = YearStart.Run(new YearOptions(input, new DocumentKey(unit, number, kind), From.Of(context)?.Year, context.Value(Edition)));
        FindingReport.Write(result.Findings, context.Error);
        if (result.Report is not { } report) return Refused(context);
        if (report.Adopted.Count > 0) context.Output.WriteLine(SharedOptions.TellAdopted(report.Adopted, input));
        Tell(report, context.Output);
        context.Output.WriteLine($"写在 {input}/units/{unit}/{year}。要填的地方，逐个列出来是：disclosure check --input {input} --unit {unit} --year {year}");
        context.Output.WriteLine($"没有填完以前，check 和 build 会报错。要先照常公开别的年度，把这个文件夹的名称改成 _{year}，填完再改回来。");
        return Done;
    }

    private static int MakeUnit(CommandContext context, string input, string unit)
    {
        var findings = UnitStart.Run(input, unit, context.Value(FullName));
        FindingReport.Write(findings, context.Error);
        if (findings.Count > 0) return Refused(context);
        context.Output.WriteLine($"建好了单位 {input}/units/{unit}。{(context.Value(FullName) is null ? "请在 unit.yaml 里填全称。" : "")}第一份预算用「disclosure import」放进来。");
        return Done;
    }

    private static int Refused(CommandContext context)
    {
        context.Error.WriteLine("没有写入任何文件。");
        return Failed;
    }

    private static void Tell(YearReport report, TextWriter output)
    {
        var prose = report.Files.Where(f => f.Key.EndsWith(".md", StringComparison.Ordinal)).Sum(f => CarriedProse.UnfilledIn(f.Value));
        output.WriteLine($"照 {report.Source} 做好 {report.Files.Count} 个文件：上年、前年的数填好 {report.Document.Edits.Earlier} 个；要填的，表里 {report.Document.Edits.Unfilled} 处，文字里 {prose} 处，都写着 {Unfilled.Mark}。");
        output.WriteLine("文字里近几年的年份已经后移，原因和过去的事没有改，请逐段看一遍。");
        foreach (var file in report.Copied) output.WriteLine($"科目 {file} 是从上一年复制的，里面有说明；请照当年的科目核对。");
        foreach (var note in report.Document.Notes) output.WriteLine(note);
        if (report.Left > 0) output.WriteLine($"确认和更正有 {report.Left} 条，是那一年的，没有带过来。");
    }
}
