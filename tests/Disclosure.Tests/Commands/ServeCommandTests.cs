using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Disclosure.Commands;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Commands;

/// <summary>The command <c>serve</c>: how it begins, how it is refused, and how it ends.</summary>
public sealed class ServeCommandTests : IDisposable
{
    private static readonly string Examples = Repository.Tests("Inputs", "examples");

    private readonly Scratch _scratch = new();

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task It_is_meant_to_be_ended_from_outside(string signal)
    {
        using var program = Serving(FreePort(), out var address);
        await WaitAsync(address);
        using (var kill = Process.Start("kill", [$"-{signal}", $"{program.Id}"])) await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        program.End().ShouldBe(0);
        program.Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task It_says_where_the_site_is()
    {
        using var program = Serving(FreePort(), out var address);
        await WaitAsync(address);
        using (var kill = Process.Start("kill", ["-TERM", $"{program.Id}"])) await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        program.End();
        program.Output.ShouldContain($"预览在 {address}；改了文件，打开的网页自己更新。按 Ctrl-C 结束。");
    }

    [Fact]
    public void A_port_in_use_is_told_with_one_that_is_free()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        var (code, error) = Run("--input", Examples, "--port", Text(port));
        code.ShouldBe(1);
        error.ShouldStartWith($"端口 {port} 用不了：可能已经有别的程序在用。可以改用 --port ");
    }

    [Fact]
    public void An_input_that_is_not_there_is_told()
    {
        var (code, error) = Run("--input", _scratch.Path("nowhere"));
        code.ShouldBe(1);
        error.ShouldContain("错误 missing-folder: 没有这个文件夹；请用 --input 指明数据所在的文件夹；还没有的，先用「disclosure init」开始一个。");
    }

    [Fact]
    public void A_theme_that_is_not_there_is_told()
    {
        var (code, error) = Run("--input", Examples, "--theme", _scratch.Path("nowhere"));
        code.ShouldBe(1);
        error.ShouldContain("错误 missing-folder");
    }

    [Fact]
    public void A_unit_that_is_not_there_is_told_with_the_nearest()
    {
        var (code, error) = Run("--input", Examples, "--unit", "shili-unot");
        code.ShouldBe(1);
        error.ShouldContain("最接近的是「shili-unit」");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("65536")]
    [InlineData("http")]
    [InlineData("-1")]
    public void What_is_no_port_is_misuse(string port)
    {
        var (code, error) = Run("--port", port);
        code.ShouldBe(2);
        error.ShouldContain("--port");
    }

    public void Dispose() => _scratch.Dispose();

    private static (int Code, string Error) Run(params string[] arguments)
    {
        using var error = new StringWriter();
        return (CommandSet.Run(["serve", .. arguments], TextWriter.Null, error), error.ToString());
    }

    private ProgramProcess Serving(int port, out Uri address)
    {
        address = new Uri($"http://127.0.0.1:{Text(port)}/");
        return new ProgramProcess(_scratch.Folder, "exec \"$0\" \"$@\"", "serve", "--input", Examples, "--port", Text(port));
    }

    private static async Task WaitAsync(Uri address)
    {
        using var client = new HttpClient();
        for (var i = 0; i < 600; i++)
        {
            try
            {
                using var response = await client.GetAsync(address, TestContext.Current.CancellationToken);
                if (response.IsSuccessStatusCode) break;
            }
            catch (HttpRequestException)
            {
                // It has not begun yet.
            }
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
        // It says so a moment after it answers.
        await Task.Delay(TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken);
    }

    private static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
