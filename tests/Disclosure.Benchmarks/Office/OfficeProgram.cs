using System.Diagnostics;
using Disclosure.Benchmarks.Timing;

namespace Disclosure.Benchmarks.Office;

/// <summary>Runs LibreOffice.</summary>
internal static class OfficeProgram
{
    /// <summary>Converts files into a folder, all in one start: starting takes longer than reading.</summary>
    /// <param name="format">Into what, as LibreOffice names it.</param>
    /// <param name="files">The files.</param>
    /// <param name="folder">Where the results go, under the names of the files.</param>
    /// <param name="scratch">Holds its profile.</param>
    public static void Convert(string format, IEnumerable<string> files, string folder, ScratchFolder scratch)
    {
        string[] arguments = [$"-env:UserInstallation={new Uri(scratch.Fresh()).AbsoluteUri}", "--headless", "--convert-to", format, "--outdir", folder, .. files];
        using var process = Process.Start(new ProcessStartInfo("soffice", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"soffice：{said.Result}{error.Result}");
    }
}
