using System.Diagnostics;
using Disclosure.Commands;
using Disclosure.Tests.Print;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Commands;

public sealed class PdfCommandTests : IDisposable
{
    private const string NothingWritten = "没有写入任何文件，原有网站保持不变。不带 PDF 的网站用 disclosure build 生成。";

    private readonly Scratch _scratch = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    [Fact]
    public void A_Chromium_that_does_not_exist_is_named()
    {
        Run("/nowhere/chromium").ShouldBe(1);
        Lines(_error.ToString()).ShouldBe([
            "选项 --chromium 所指的「/nowhere/chromium」不存在，不能生成 PDF。请安装 Chromium 或 Chrome 和中文字体"
            + "（Debian、Ubuntu：apt-get install -y chromium fonts-noto-cjk），或用 --chromium 或环境变量 CHROME_PATH 指明它的可执行文件。",
            NothingWritten,
        ]);
    }

    [Fact]
    public void Without_a_Chromium_nothing_is_written()
    {
        Run("/nowhere/chromium");
        Directory.Exists(_scratch.Path("site")).ShouldBeFalse();
    }

    [Fact]
    public async Task Without_any_Chromium_on_the_machine_it_says_what_to_install()
    {
        var lines = Lines(await RunElsewhereAsync("PATH", _scratch.Folder));
        (lines[0].StartsWith("生成 PDF 要用 Chromium，这台电脑上没有找到。请安装", StringComparison.Ordinal), lines[1]).ShouldBe((true, NothingWritten));
    }

    [Fact]
    public async Task A_variable_that_leads_nowhere_is_named() =>
        (await RunElsewhereAsync("CHROME_PATH", "/nowhere/chromium")).ShouldStartWith("环境变量 CHROME_PATH 所指的「/nowhere/chromium」不存在，不能生成 PDF。");

    [Fact]
    public void A_printing_that_fails_gives_exit_code_1() => Run(MadeUpChromium.Script(_scratch, "exit 4")).ShouldBe(1);

    [Fact]
    public void A_site_with_its_documents_ends_like_any_build()
    {
        File.WriteAllBytes(_scratch.Path("made.pdf"), MadeUpPdf.With(""));
        Run(MadeUpChromium.Script(_scratch, $"cat '{_scratch.Path("made.pdf")}' > \"$pdf\"")).ShouldBe(0);
        Lines(_output.ToString())[^1].ShouldBe($"打开：{_scratch.Path("site", "index.html")}");
    }

    [Fact]
    public void A_build_takes_no_Chromium() => CommandSet.Run(["build", "--chromium", "x"], _output, _error).ShouldBe(2);

    public void Dispose()
    {
        _scratch.Dispose();
        _output.Dispose();
        _error.Dispose();
    }

    private int Run(string chromium) => CommandSet.Run(
        ["pdf", "--input", Repository.Tests("Inputs", "examples"), "--output", _scratch.Path("site"), "--chromium", chromium], _output, _error);

    // A process of its own: its surroundings are not those of the other tests.
    private async Task<string> RunElsewhereAsync(string variable, string value)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "disclosure.dll"), "pdf"])
        {
            WorkingDirectory = _scratch.Folder,
            RedirectStandardError = true,
        };
        start.Environment.Remove("CHROME_PATH");
        start.Environment[variable] = value;
        using var process = Process.Start(start)!;
        return await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
}
