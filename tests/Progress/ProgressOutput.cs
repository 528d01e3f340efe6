using System.Text;

namespace Disclosure.Tests.Progress;

/// <summary>
/// Where a line is seen at once while <c>dotnet test</c> runs. On a terminal it shows its own progress; elsewhere the SDK of .NET 10
/// says nothing, and keeps what a test program prints until the program has ended. Where Linux allows it, a line goes past it.
/// </summary>
internal static class ProgressOutput
{
    private const int AppendFlag = 0x400; // O_APPEND, as /proc/…/fdinfo shows it

    /// <summary>Writes a line; null where no one reads it.</summary>
    public static Action<string>? Find()
    {
        if (!Environment.GetCommandLineArgs().Contains("--dotnet-test-pipe", StringComparer.Ordinal)) return null;
        if (!OperatingSystem.IsLinux()) return Console.Error.WriteLine;
        try
        {
            var caller = $"/proc/{File.ReadAllText("/proc/self/stat").Split(')')[^1].Split(' ')[2]}";
            var shownByCaller = Target(caller, 1).StartsWith("/dev/", StringComparison.Ordinal);
            return shownByCaller ? null : Enumerable.Range(1, 2).Where(stream => TakesLines(caller, stream)).Select(stream => To($"{caller}/fd/{stream}")).FirstOrDefault();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // Into a file that the caller does not append to, its next line would be written over ours.
    private static bool TakesLines(string process, int stream) =>
        Target(process, stream).StartsWith("pipe:", StringComparison.Ordinal) || (FlagsOf(process, stream) & AppendFlag) != 0;

    private static string Target(string process, int stream) => new FileInfo($"{process}/fd/{stream}").LinkTarget ?? "";

    private static int FlagsOf(string process, int stream) => File.ReadLines($"{process}/fdinfo/{stream}")
        .Where(line => line.StartsWith("flags:", StringComparison.Ordinal)).Select(line => Convert.ToInt32(line[6..].Trim(), 8)).FirstOrDefault();

    private static Action<string> To(string path) => line =>
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            stream.Write(Encoding.UTF8.GetBytes(line + "\n"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            // Whoever read the lines is gone. The tests go on.
        }
    };
}
