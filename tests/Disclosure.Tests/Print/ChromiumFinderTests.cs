using Disclosure.Print;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Print;

public sealed class ChromiumFinderTests : IDisposable
{
    private const string Advice = "请安装 Chromium 或 Chrome 和中文字体（Debian、Ubuntu：apt-get install -y chromium fonts-noto-cjk），"
        + "或用 --chromium 或环境变量 CHROME_PATH 指明它的可执行文件。";

    private readonly Scratch _scratch = new();

    [Fact]
    public void The_option_comes_first() =>
        ChromiumFinder.Find(Made("named"), Made("variable"), _scratch.Folder).ShouldBe((_scratch.Path("named"), ""));

    [Fact]
    public void The_variable_comes_next()
    {
        Made("chromium");
        ChromiumFinder.Find(null, Made("variable"), _scratch.Folder).ShouldBe((_scratch.Path("variable"), ""));
    }

    [Fact]
    public void The_usual_names_come_last()
    {
        Made("google-chrome");
        ChromiumFinder.Find(null, "", _scratch.Folder).ShouldBe((_scratch.Path("google-chrome"), ""));
    }

    [Fact]
    public void An_option_that_leads_nowhere_is_told_and_nothing_else_taken()
    {
        Made("chromium");
        ChromiumFinder.Find("/nowhere/chromium", null, _scratch.Folder)
            .ShouldBe((null, "选项 --chromium 所指的「/nowhere/chromium」不存在，不能生成 PDF。" + Advice));
    }

    [Fact]
    public void A_variable_that_leads_nowhere_is_told() => ChromiumFinder.Find(null, "/nowhere/chromium", _scratch.Folder)
        .ShouldBe((null, "环境变量 CHROME_PATH 所指的「/nowhere/chromium」不存在，不能生成 PDF。" + Advice));

    [Fact]
    public void A_variable_that_is_no_whole_path_is_told() => ChromiumFinder.Find(null, "chromium", _scratch.Folder)
        .ShouldBe((null, "环境变量 CHROME_PATH 应当是完整的路径，像「/usr/bin/chromium」这样；实际是「chromium」。" + Advice));

    public void Dispose() => _scratch.Dispose();

    private string Made(string name)
    {
        File.WriteAllText(_scratch.Path(name), "");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_scratch.Path(name), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return _scratch.Path(name);
    }
}
