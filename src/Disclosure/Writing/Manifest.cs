using System.Globalization;
using System.Text;
using Disclosure.Files;

namespace Disclosure.Writing;

/// <summary>
/// The list, kept inside the output folder, of the files a build wrote there, each with the checksum of its bytes. It is how the
/// next build tells its own files from foreign ones, so it holds nothing that depends on machine or time.
/// </summary>
internal static class Manifest
{
    /// <summary>The file's name, at the top of the output folder.</summary>
    public const string Name = ".disclosure";

    /// <summary>Far more than any site needs.</summary>
    private const int MostBytes = 256 * 1024 * 1024;

    private const int SumLength = 8;
    private const string Mark = "# Disclosure ";
    private const string Title = Mark + "写出的文件清单（校验码、路径）：下次生成据此辨认这个文件夹里自己写的文件，请勿改动。";

    /// <summary>The manifest of files with their sums: one line a file, sorted by code point.</summary>
    public static byte[] Bytes(IEnumerable<KeyValuePair<string, uint>> files)
    {
        var text = new StringBuilder(Title).Append('\n');
        foreach (var (path, sum) in files.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{sum:x8} {path}\n");
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>
    /// The paths listed in a folder's manifest with their sums, or null when it has none that this program wrote. Earlier
    /// versions listed paths alone: those have no sum.
    /// </summary>
    public static Dictionary<string, uint?>? Read(string folder)
    {
        var (bytes, fault) = new GivenFolder(folder).Read(Name, MostBytes);
        if (fault is not null) return null;
        var lines = Encoding.UTF8.GetString(bytes).Split('\n');
        if (!lines[0].StartsWith(Mark, StringComparison.Ordinal)) return null;
        var listed = new Dictionary<string, uint?>(lines.Length, StringComparer.Ordinal);
        foreach (var line in lines.Skip(1).Where(l => l.Length > 0))
        {
            if (lines[0] != Title) listed[line] = null;
            else if (IsEntry(line, out var sum)) listed[line[(SumLength + 1)..]] = sum;
        }
        return listed;
    }

    private static bool IsEntry(string line, out uint sum)
    {
        sum = 0;
        return line.Length > SumLength + 1 && line[SumLength] == ' '
            && uint.TryParse(line.AsSpan(0, SumLength), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out sum);
    }
}
