using System.Globalization;
using Disclosure.Files;

namespace Disclosure.Pipeline.Changes;

/// <summary>Which program it is that builds: another one, or a newer, makes all again.</summary>
internal static class ProgramTrace
{
    /// <summary>A sign of the program's own files: their sizes and when they were written, which copies of the program share.</summary>
    public static string Of(string folder) => string.Join(' ', Directory.EnumerateFiles(folder)
        .Where(f => f.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) || f == Environment.ProcessPath)
        .Order(StringComparer.Ordinal)
        .Select(f => string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(f)}:{SignOf(f)}")));

    /// <summary>The same of one file; blank where it cannot be looked at.</summary>
    public static string SignOf(string file) =>
        DiskLook.StampOf(file) is { } stamp ? string.Create(CultureInfo.InvariantCulture, $"{stamp.Size:x}.{stamp.Written:x}") : "";
}
