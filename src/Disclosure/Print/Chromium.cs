using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Disclosure.Core.Findings;
using Disclosure.Files;

namespace Disclosure.Print;

/// <summary>A Chromium on this machine, which prints pages. Several threads may print at once.</summary>
/// <param name="program">Its file.</param>
/// <param name="patience">How long one printing may take.</param>
internal sealed class Chromium(string program, TimeSpan patience)
{
    /// <summary>Far more than any document takes; who waits longer waits for ever.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private const string Temporary = "TMPDIR";
    private const int LinesTold = 3;
    private const int MostTold = 2000;

    private static readonly string[] Options =
    [
        "--headless", "--disable-gpu", "--no-first-run", "--hide-scrollbars",
        // Nothing is fetched, and nothing of the person's own browser takes part.
        "--disable-background-networking", "--disable-component-update", "--disable-default-apps", "--disable-extensions", "--disable-sync",
        "--disable-dev-shm-usage", // which is too small in most containers
        "--no-pdf-header-footer", "--export-tagged-pdf", "--generate-pdf-document-outline",
    ];

    /// <summary>A sign of which program it is.</summary>
    public string Sign => $"{program} {DiskLook.StampOf(program)}";

    /// <summary>Prints a page to a file; null, or in Chinese why there is no file.</summary>
    /// <param name="page">The page's full path.</param>
    /// <param name="pdf">The full path of the file to make.</param>
    /// <param name="profile">A folder that Chromium may fill with files of its own.</param>
    /// <param name="stop">Ends the printing, and every process that Chromium started.</param>
    /// <exception cref="OperationCanceledException">It was told to stop.</exception>
    public string? Print(string page, string pdf, string profile, CancellationToken stop = default)
    {
        stop.ThrowIfCancellationRequested();
        using var process = new Process { StartInfo = StartOf(page, pdf, profile) };
        try
        {
            process.Start();
        }
        catch (Win32Exception e)
        {
            return $"「{program}」不能运行：{ReasonOf(e)}。";
        }
        // Both are read all the time: a program whose words nobody takes stops when the pipe is full.
        var words = new LastWords(process.StandardError);
        _ = new LastWords(process.StandardOutput);
        using var end = stop.Register(() => ProgramEnd.Of(process));
        var isDone = process.WaitForExit(patience);
        if (!isDone || stop.IsCancellationRequested) ProgramEnd.Of(process);
        stop.ThrowIfCancellationRequested();
        if (!isDone) return $"「{program}」过了 {patience.TotalSeconds:0} 秒还没有印完，已经中止。{Told(words)}";
        return process.ExitCode == 0 && File.Exists(pdf) ? null : $"「{program}」没有印出 PDF，退出码 {process.ExitCode}。{Told(words)}";
    }

    // Of a line without end, the end.
    private static string Told(LastWords words)
    {
        var text = words.Text;
        var lines = text[Math.Max(0, text.Length - MostTold)..].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.Length == 0 ? "" : $"它说：{string.Join(" / ", lines.TakeLast(LinesTold).Select(l => PrintedText.Line(l, isStart: false)))}";
    }

    // The system's own words are in its language and name the working folder.
    private static string ReasonOf(Win32Exception exception) => exception.NativeErrorCode switch
    {
        2 => "没有这个文件，或者它要用的程序不在",
        5 or 13 => "没有运行它的权限",
        8 or 193 => "它不是这个系统上的程序",
        var code => $"系统错误 {code}",
    };

    private ProcessStartInfo StartOf(string page, string pdf, string profile)
    {
        var start = new ProcessStartInfo(program, Options) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.StandardErrorEncoding = Encoding.UTF8;
        // Without the folder for temporary files that the environment names, Chromium does not start; without the name it takes the usual one.
        if (start.Environment.TryGetValue(Temporary, out var folder) && !Directory.Exists(folder)) start.Environment.Remove(Temporary);
        // Root is the one user that Chromium's sandbox refuses; the page is the program's own and runs no script of others.
        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess) start.ArgumentList.Add("--no-sandbox");
        start.ArgumentList.Add($"--user-data-dir={profile}");
        start.ArgumentList.Add($"--print-to-pdf={pdf}");
        start.ArgumentList.Add(new Uri(page).AbsoluteUri);
        return start;
    }
}
