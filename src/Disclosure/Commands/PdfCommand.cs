using System.CommandLine;
using System.Runtime.CompilerServices;
using Disclosure.Print;

namespace Disclosure.Commands;

/// <summary>The command <c>pdf</c>: builds the site with a PDF of each budget.</summary>
internal sealed class PdfCommand : ProgramCommand
{
    private static readonly ValueOption Browser = new(
        "--chromium", "文件", "Chromium 或 Chrome 的可执行文件；不写就用环境变量 CHROME_PATH 所指的，再没有就到通常的地方找");

    [ModuleInitializer]
    internal static void Declare() => CommandSet.Add(new PdfCommand());

    /// <inheritdoc/>
    public override string Name => "pdf";

    /// <inheritdoc/>
    public override string Purpose => "生成网站，并用 Chromium 把每份预算的全文印成 PDF 放进去，供人下载、打印";

    /// <inheritdoc/>
    public override IReadOnlyList<Option> Options { get; } = [.. BuildCommand.OptionsOfBuild, Browser];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples => ["pdf"];

    /// <inheritdoc/>
    public override string OnFailure => "数据有错误，印不出 PDF，或者写不出结果";

    /// <inheritdoc/>
    public override string? MisuseOf(CommandContext context) => MisuseOfOptions(context) ?? BuildCommand.MisuseOfShard(context);

    /// <inheritdoc/>
    public override int Run(CommandContext context)
    {
        var options = BuildCommand.OptionsOf(context) with { Stop = context.Begin() };
        var variable = Environment.GetEnvironmentVariable(ChromiumFinder.Variable);
        var (found, refusal) = ChromiumFinder.Find(context.Value(Browser), variable, Environment.GetEnvironmentVariable("PATH"));
        if (found is not null) return BuildCommand.Run(context, options, new Chromium(found, Chromium.Patience));
        context.Error.WriteLine(refusal);
        context.Error.WriteLine("没有写入任何文件，原有网站保持不变。不带 PDF 的网站用 disclosure build 生成。");
        return Failed;
    }
}
