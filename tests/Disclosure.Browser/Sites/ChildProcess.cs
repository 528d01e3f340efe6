using System.Diagnostics;
using System.Text;

namespace Disclosure.Browser.Sites;

/// <summary>A program run to its end, with all it printed.</summary>
internal sealed record ChildProcess(string CommandLine, int ExitCode, string Output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public bool Succeeded => ExitCode == 0;

    public override string ToString() => $"$ {CommandLine}\n{Output.TrimEnd()}\n（退出码 {ExitCode}）";

    /// <summary>The program under test, as its users run it. Where a command alone matters, <see cref="CommandRun"/> is quicker.</summary>
    public static ChildProcess OfProgram(params string[] arguments) => Run(
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
        [Path.Combine(AppContext.BaseDirectory, "disclosure.dll"), .. arguments]);

    public static ChildProcess Run(string program, params string[] arguments)
    {
        var line = string.Join(' ', [program, .. arguments]);
        var output = new StringBuilder();
        using var process = new Process { StartInfo = StartOf(program, arguments) };
        process.OutputDataReceived += (_, e) => Append(output, e.Data);
        process.ErrorDataReceived += (_, e) => Append(output, e.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Append(output, $"{Patience.TotalMinutes} 分钟仍未结束，已中止。");
        }

        process.WaitForExit(); // once more: only this overload also waits for the last line of output
        lock (output)
            return new(line, process.ExitCode, output.ToString());
    }

    private static ProcessStartInfo StartOf(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.StandardOutputEncoding = start.StandardErrorEncoding = Encoding.UTF8;
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive"; // apt must never ask
        return start;
    }

    // Both streams report from threads of their own.
    private static void Append(StringBuilder output, string? line)
    {
        if (line is null)
            return;
        lock (output)
            output.Append(line).Append('\n');
    }
}
