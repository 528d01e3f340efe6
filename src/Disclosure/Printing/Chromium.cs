using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Disclosure.Printing;

/// <summary>A Chromium on this machine, which prints pages. Several threads may print at once.</summary>
/// <param name="program">Its file.</param>
/// <param name="patience">How long one printing may take.</param>
internal sealed class Chromium(string program, TimeSpan patience)
{
    /// <summary>Far more than any document takes; who waits longer waits for ever.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private const int LinesQuoted = 3;

    private static readonly string[] Options =
    [
        "--headless", "--disable-gpu", "--no-first-run", "--hide-scrollbars",
        // Nothing is fetched, and nothing of the person's own browser takes part.
        "--disable-background-networking", "--disable-component-update", "--disable-default-apps", "--disable-extensions", "--disable-sync",
        "--disable-dev-shm-usage", // which is too small in most containers
        "--no-pdf-header-footer", "--export-tagged-pdf", "--generate-pdf-document-outline",
    ];

    /// <summary>Prints a page to a file; null, or in Chinese why there is no file.</summary>
    /// <param name="page">The page's full path.</param>
    /// <param name="pdf">The full path of the file to make.</param>
    /// <param name="profile">A folder that Chromium may fill with files of its own.</param>
    /// <param name="cancellation">Ends Chromium too, with all that it started.</param>
    public string? Print(string page, string pdf, string profile, CancellationToken cancellation = default)
    {
        using var process = new Process { StartInfo = StartOf(page, pdf, profile) };
        try
        {
            process.Start();
        }
        catch (Win32Exception e)
        {
            return $"「{program}」不能运行：{e.Message}。";
        }
        using var ending = cancellation.Register(() => process.Kill(entireProcessTree: true));
        // Both are read all the time: a program whose words nobody takes stops when the pipe is full.
        _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var words = process.StandardError.ReadToEndAsync(CancellationToken.None);
        if (!process.WaitForExit(patience))
        {
            process.Kill(entireProcessTree: true);
            return $"「{program}」过了 {patience.TotalSeconds:0} 秒还没有印完，已经中止。{Quoted(words)}";
        }
        cancellation.ThrowIfCancellationRequested();
        return process.ExitCode == 0 && File.Exists(pdf) ? null : $"「{program}」没有印出 PDF，退出码 {process.ExitCode}。{Quoted(words)}";
    }

    private ProcessStartInfo StartOf(string page, string pdf, string profile)
    {
        var start = new ProcessStartInfo(program, Options) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.StandardErrorEncoding = Encoding.UTF8;
        // Root is the one user that Chromium's sandbox refuses; the page is the program's own and runs no script of others.
        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess) start.ArgumentList.Add("--no-sandbox");
        start.ArgumentList.Add($"--user-data-dir={profile}");
        start.ArgumentList.Add($"--print-to-pdf={pdf}");
        start.ArgumentList.Add(new Uri(page).AbsoluteUri);
        return start;
    }

    // Not waited for long: a process that it left behind may hold the pipe open.
    private static string Quoted(Task<string> words)
    {
        if (!words.Wait(TimeSpan.FromSeconds(2))) return "";
        var lines = words.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.Length == 0 ? "" : $"它说：{string.Join(" / ", lines.TakeLast(LinesQuoted))}";
    }
}
