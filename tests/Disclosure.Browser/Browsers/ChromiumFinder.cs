using System.ComponentModel;
using Disclosure.Print;

namespace Disclosure.Browser.Browsers;

/// <summary>Finds a Chromium that runs, and installs one where there is none and that can be done.</summary>
internal sealed class ChromiumFinder
{
    private const string Variable = global::Disclosure.Print.ChromiumFinder.Variable;
    private readonly List<string> _tried = [];

    private static bool IsRootOnLinux => OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess;

    /// <summary>The program to start, or null for the one that Playwright keeps for itself.</summary>
    public string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
            return Runs(named) ? named : throw Failure($"环境变量 {Variable} 所指的 {named} 不能运行。");
        var found = FirstThatRuns() ?? (InstallPackage() ? FirstThatRuns() : null);
        // As root Playwright can install the system's libraries as well; where it cannot, they may be there already.
        return found is not null || (IsRootOnLinux && Download("--with-deps")) || Download()
            ? found
            : throw Failure("Playwright 下载 Chromium 也没有成功。");
    }

    private string? FirstThatRuns() => UsualPlaces.Existing(Environment.GetEnvironmentVariable("PATH") ?? "").FirstOrDefault(Runs);

    // A file of the right name is not enough: on Ubuntu it may be a script that only says to install a snap.
    // On Windows asking for the version opens a window instead, and there are no such scripts.
    private bool Runs(string program)
    {
        if (OperatingSystem.IsWindows())
            return File.Exists(program);
        try
        {
            return Noted(ChildProcess.Run(program, "--version"));
        }
        catch (Win32Exception e)
        {
            _tried.Add($"$ {program}\n{e.Message}");
            return false;
        }
    }

    private bool InstallPackage() =>
        IsRootOnLinux && File.Exists("/usr/bin/apt-get")
        && Noted(ChildProcess.Run("apt-get", "update"))
        && Noted(ChildProcess.Run("apt-get", "install", "-y", "chromium", "fonts-noto-cjk"));

    private static bool Download(params string[] options) =>
        Microsoft.Playwright.Program.Main(["install", .. options, "chromium"]) == 0;

    private bool Noted(ChildProcess run)
    {
        if (!run.Succeeded)
            _tried.Add(run.ToString());
        return run.Succeeded;
    }

    private InvalidOperationException Failure(string what) => new(
        $"""
        没有可用的 Chromium，浏览器测试不能进行。{what}
        请安装 Chromium 或 Chrome（Debian：apt-get install -y chromium fonts-noto-cjk），或用环境变量 {Variable} 指明它的可执行文件。
        {string.Join('\n', _tried)}
        """);
}
