using System.Text;

namespace Disclosure.Writing;

/// <summary>
/// The list, kept inside the output folder, of the files a build wrote there. It is how the next build tells its own
/// files from foreign ones, so it holds the paths and nothing that depends on machine or time.
/// </summary>
internal static class Manifest
{
    /// <summary>The file's name, at the top of the output folder.</summary>
    public const string Name = ".disclosure";

    private const string Mark = "# Disclosure ";
    private const string Title = Mark + "写出的文件清单：下次生成据此辨认这个文件夹里自己写的文件，请勿改动。";

    /// <summary>The manifest of these files: one line a file, sorted by code point.</summary>
    public static byte[] Bytes(IEnumerable<string> paths)
    {
        var text = new StringBuilder(Title).Append('\n');
        foreach (var path in paths.Order(StringComparer.Ordinal)) text.Append(path).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>The paths listed in a folder's manifest, or null when it has none that this program wrote.</summary>
    public static HashSet<string>? Read(string folder)
    {
        var file = Path.Combine(folder, Name);
        if (!File.Exists(file)) return null;
        var lines = File.ReadAllLines(file);
        return lines.Length > 0 && lines[0].StartsWith(Mark, StringComparison.Ordinal)
            ? lines.Skip(1).ToHashSet(StringComparer.Ordinal)
            : null;
    }
}
