using System.CommandLine;
using System.Runtime.CompilerServices;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Import.Accounts;
using Disclosure.Pipeline;

namespace Disclosure.Commands;

/// <summary>The command <c>import FILE…</c>: turns the files that a unit has (PDF, workbook, Word) into the input's, and accounts for them.</summary>
internal sealed class ImportCommand : ProgramCommand
{
    private const int MostListed = 8;

    private static readonly Argument<string[]> Files = new("文件") { Arity = ArgumentArity.OneOrMore, Description = "单位已有的文件：PDF、Excel 工作簿、Word 文件；可以写几个" };

    private static readonly ValueOption Unit = new("--unit", "名称", "放进哪个单位文件夹，如 jiangan-bigdata；没有就新建") { Offers = SharedOptions.UnitsIn };
    private static readonly ReadOption<YearChoice> Year = new(
        "--year", "年度", "是哪一年的，如 2024；决算在后面加 -final", "四位年度，像「2024」这样，决算像「2024-final」", YearChoice.Parse);

    private static readonly ValueOption Edition = new("--edition", "版式", "用哪一套：editions 下的，或者程序自带的（没有就写进 editions）；不写就在 editions 里自己找") { Offers = SharedOptions.EditionsFor };
    private static readonly ValueOption NewEdition = new("--new-edition", "名称", "没有合适的版式时，照这份文件拟一套，起这个名字");
    private static readonly Option<bool> Replace = new("--replace") { Description = "已有的文件换成导入的；不写就不覆盖" };

    private static readonly Option<bool> Cite = new("--cite") { Description = "同时给文字里的数注明出处，和「cite」一样" };

    [ModuleInitializer]
    internal static void Declare() => CommandSet.Add(new ImportCommand());

    /// <inheritdoc/>
    public override string Name => "import";

    /// <inheritdoc/>
    public override string Purpose => "把单位已有的 PDF、Excel、Word 变成数据文件：每张表、每一行、每句话，照原样；并逐项交代去向";

    /// <inheritdoc/>
    public override string Usage => "文件 [文件…] --unit 名称 --year 年度 [选项]";

    /// <inheritdoc/>
    public override IReadOnlyList<Argument> Arguments => [Files];

    /// <inheritdoc/>
    public override IReadOnlyList<Option> Options { get; } = [SharedOptions.Input, Unit, Year, Edition, NewEdition, Replace, Cite];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples =>
        ["import budget.pdf --unit jiangan-bigdata --year 2025", "import tables.xlsx text.docx --unit jiangan-bigdata --year 2024-final"];

    /// <inheritdoc/>
    public override string OnFailure => "没有写成，或者原件里有数没有读出来、没有放进去（文件照样写出，报告里说明）";

    /// <inheritdoc/>
    public override string? MisuseOf(CommandContext context)
    {
        if (MisuseOfOptions(context) is { } misuse) return misuse;
        if (context.Value(Unit) is not { } unit) return "请用 --unit 写明放进哪个单位文件夹，如 --unit jiangan-bigdata。";
        if (ImportNames.FaultOfUnit("「--unit」", unit) is { } fault) return fault;
        if (context.Value(NewEdition) is { } name && ImportNames.FaultOf("「--new-edition」", name) is { } wrong) return wrong;
        if (context.Value(NewEdition) is not null && context.Value(Edition) is not null) return "「--edition」和「--new-edition」只能写一个。";
        return Year.Of(context) is null ? "请用 --year 写明是哪一年的，如 --year 2025；决算写 2025-final。" : null;
    }

    /// <inheritdoc/>
    public override int Run(CommandContext context)
    {
        var options = new ImportOptions(context.Value(Files)!, context.Value(SharedOptions.Input)!, context.Value(Unit)!, Year.Of(context)!.Value)
        {
            Edition = context.Value(Edition),
            NewEdition = context.Value(NewEdition),
            IsReplacing = context.Value(Replace),
            IsCiting = context.Value(Cite),
        };
        var result = ImportRun.Run(options, context.Begin());
        FindingReport.Write(result.Findings, context.Error);
        if (result.Report is not { } report)
        {
            context.Error.WriteLine("没有写入任何文件。");
            return Failed;
        }
        Tell(report, options, context.Output);
        return report.IsWhole ? Done : Failed;
    }

    private static void Tell(ImportReport report, ImportOptions options, TextWriter output)
    {
        TellForms(report, options, output);
        var account = report.Account;
        var read = report.Unread.Count > 0 ? "读出来的" : "原件里的";
        output.WriteLine(account.IsBalanced
            ? $"{read} {account.InSource} 个数都在写出的文件里，一个不多，一个不少。"
            : $"{read} {account.InSource} 个数：{account.Missing.Sum(m => m.Count)} 个不在写出的文件里，写出的文件里有 {account.Invented.Sum(m => m.Count)} 个原件没有。");
        if (report.Unread.Count > 0) output.WriteLine($"原件没有读全：{report.Unread.Count} 处没有读出来，不在这笔账里，请看着原件补。");
        if (report.Unseen.Count > 0) output.WriteLine($"打开原件看不见的地方有 {report.Unseen.Count} 个数，不在写出的文件里，如{Bracketed.Of(report.Unseen[0].Text)}（{PrintedText.Line(report.Unseen[0].Origin.ToString())}，{report.Unseen[0].Reason}），逐个见报告。");
        if (report.Lacking.Count > 0) output.WriteLine($"版式里有、原件里没有找到，没有写文件的有 {report.Lacking.Count} 个：{string.Join("、", report.Lacking)}。核对以前请补上：确实没有的，文字写一句话说明，表写「空表说明」。");
        List(report, JournalKind.Left, "没有放进去的", output);
        List(report, JournalKind.Doubted, "可以有两种读法的", output);
        List(report, JournalKind.Renamed, "名称和版式、科目不同的", output);
        foreach (var added in report.Added.Take(MostListed)) output.WriteLine($"加进科目：{PrintedText.Line(added)}");
        if (report.Added.Count > MostListed) output.WriteLine($"加进科目的一共 {report.Added.Count} 个。");
        if (report.Uncited is { } why) output.WriteLine($"文字里的数没有注明出处，写出的文件还不能核对：{PrintedText.Line(why)}补好以后用「disclosure cite」。");
        if (report.Citations is var (cited, left)) output.WriteLine($"文字里的数注明了出处的有 {cited} 个，没有动的有 {left.Count} 个，逐个的原因见报告。");
        output.WriteLine($"写在 {options.Input}/units/{options.Unit}/{options.Key.Folder}，逐页的交代见其中的 _import-report.md。");
        if (options.NewEdition is { } drafted) output.WriteLine($"版式「{drafted}」是照这份原件拟的，写在 {options.Input}/editions/{drafted}；要有人看过、改好再用：部分、表头、行、单位、合计，注释里的等式要核对。");
        output.WriteLine($"下一步：disclosure check --input {options.Input} --unit {options.Unit} --year {options.Key.Folder}");
    }

    private static void TellForms(ImportReport report, ImportOptions options, TextWriter output)
    {
        foreach (var ahead in report.First) output.WriteLine(PrintedText.Line(ahead));
        output.WriteLine($"版式 {report.Edition}。");
        if (report.Adopted.Count > 0) output.WriteLine(SharedOptions.TellAdopted(report.Adopted, options.Input));
        if (report.AdoptedSubjects.Count > 0) output.WriteLine($"数据里还没有科目，程序自带的写进了 {string.Join("、", report.AdoptedSubjects.Select(f => $"{options.Input}/{f}"))}。");
    }

    private static void List(ImportReport report, JournalKind kind, string heading, TextWriter output)
    {
        var entries = report.Journal.Entries.Where(e => e.Kind == kind).Distinct().ToList();
        if (entries.Count == 0) return;
        output.WriteLine($"{heading}有 {entries.Count} 处：");
        foreach (var entry in entries.Take(MostListed)) output.WriteLine($"  {PrintedText.Line(entry.Origin.ToString())}：{Bracketed.Of(entry.Text)}，{PrintedText.Line(entry.Words)}");
        if (entries.Count > MostListed) output.WriteLine($"  ……其余见报告。");
    }
}
