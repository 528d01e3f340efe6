using Disclosure.Print;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Print;

public sealed class ChromiumTests : IDisposable
{
    private readonly Scratch _scratch = new();

    [Fact]
    public void A_printed_file_is_no_failure() => Print("echo x > \"$pdf\"").ShouldBeNull();

    [Fact]
    public void A_failure_is_told_with_its_last_words() =>
        Print("echo one >&2; echo two >&2; echo three >&2; echo 'cannot open display' >&2; exit 3")
            .ShouldBe($"「{_scratch.Path("chromium")}」没有印出 PDF，退出码 3。它说：two / three / cannot open display");

    [Fact]
    public void What_it_says_controls_no_terminal() =>
        Print("printf 'a\\033[2Jb\\n' >&2; exit 3")!.ShouldEndWith("它说：aU+001B[2Jb");

    [Fact]
    public void A_failure_without_a_word_is_told() =>
        Print("exit 3").ShouldBe($"「{_scratch.Path("chromium")}」没有印出 PDF，退出码 3。");

    [Fact]
    public void A_success_without_a_file_is_a_failure() =>
        Print("exit 0").ShouldBe($"「{_scratch.Path("chromium")}」没有印出 PDF，退出码 0。");

    [Fact]
    public void A_program_that_hangs_is_stopped() =>
        Print("sleep 600", TimeSpan.FromSeconds(1)).ShouldBe($"「{_scratch.Path("chromium")}」过了 1 秒还没有印完，已经中止。");

    [Fact]
    public void A_file_that_is_no_program_is_told()
    {
        File.WriteAllText(_scratch.Path("text"), "x");
        var program = new Chromium(_scratch.Path("text"), MadeUpChromium.Patience);
        program.Print(_scratch.Path("a.html"), _scratch.Path("a.pdf"), _scratch.Path("profile"), TestContext.Current.CancellationToken)!
            .ShouldStartWith($"「{_scratch.Path("text")}」不能运行：");
    }

    [Fact]
    public void The_page_is_handed_over_as_an_address()
    {
        Print("for a; do last=$a; done; printf %s \"$last\" > \"$pdf\"");
        File.ReadAllText(_scratch.Path("纸.pdf")).ShouldBe(new Uri(_scratch.Path("页 面.html")).AbsoluteUri);
    }

    public void Dispose() => _scratch.Dispose();

    private string? Print(string script, TimeSpan? patience = null) =>
        new Chromium(MadeUpChromium.Script(_scratch, script), patience ?? MadeUpChromium.Patience)
            .Print(_scratch.Path("页 面.html"), _scratch.Path("纸.pdf"), _scratch.Path("profile"));
}
