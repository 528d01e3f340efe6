using System.Diagnostics;

namespace Disclosure.Benchmarks.Office;

/// <summary>LibreOffice, without a window and with a profile of its own.</summary>
internal static class Soffice
{
    /// <summary>Converts files, all in one start: starting takes longer than reading.</summary>
    /// <exception cref="InvalidOperationException">It did not succeed.</exception>
    public static void Convert(string format, string folder, IReadOnlyList<string> files, string profile)
    {
        string[] arguments = [$"-env:UserInstallation={new Uri(profile).AbsoluteUri}", "--headless", "--convert-to", format, "--outdir", folder, .. files];
        using var process = Process.Start(new ProcessStartInfo("soffice", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"soffice：{said.Result}{error.Result}");
    }
}
