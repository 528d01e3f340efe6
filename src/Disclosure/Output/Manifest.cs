using System.Globalization;
using System.Text;
using Disclosure.Files;

namespace Disclosure.Output;

/// <summary>
/// The list, kept inside the output folder, of the files a build wrote there, each with the checksum of its bytes. It is how the
/// next build tells its own files from foreign ones, so it holds nothing that depends on machine or time.
/// </summary>
internal static class Manifest
{
    /// <summary>The file's name, at the top of the output folder.</summary>
    public const string Name = SitePath.FileList;

    // A site of 1,000 budgets has some 70,000 files, and a list of some 5 MB; a longer list is a forged or a broken one.
    private const int MostMegabytes = 32;
    private const int MostBytes = MostMegabytes * 1024 * 1024;
    private const int MostFiles = 500_000;
    private const int LongestLine = 4096; // bytes, as long as a path of the system may be

    private const int SumLength = 8;
    private const string Mark = "# Disclosure ";
    private const string SumsWords = "写出的文件清单（校验码、路径）";

    private static readonly byte[] MarkBytes = Encoding.UTF8.GetBytes(Mark);

    private static string Title { get; } = $"{Mark}{ProgramVersion.Semantic} {SumsWords}：下次生成据此辨认这个文件夹里自己写的文件，请勿改动。";

    /// <summary>The manifest of files with their sums: the version of the program that wrote them, then one line a file, sorted by code point.</summary>
    public static byte[] Bytes(IReadOnlyCollection<KeyValuePair<string, uint>> files)
    {
        if (files.Count > MostFiles) throw TooMany();
        var text = new StringBuilder(Title).Append('\n');
        foreach (var (path, sum) in files.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{sum:x8} {path}\n");
        }
        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        // The next build could not read it, and would take the whole site for somebody else's.
        return bytes.Length > MostBytes ? throw TooLarge() : bytes;
    }

    /// <summary>
    /// The paths listed in a folder's manifest with their sums, or null when it has none that this program wrote. Earlier
    /// versions listed paths alone: those have no sum.
    /// </summary>
    public static Dictionary<string, uint?>? Read(string folder)
    {
        var (bytes, fault) = new GivenFolder(folder).Read(Name, MostBytes);
        if (fault?.Id == FileFault.TooLarge(MostBytes).Id) throw TooLarge();
        ReadOnlySpan<byte> rest = bytes;
        if (fault is not null || !rest.StartsWith(MarkBytes)) return null;
        var title = NextLine(ref rest, 1);
        var listed = new Dictionary<string, uint?>(StringComparer.Ordinal);
        for (var number = 2; rest.Length > 0; number++) AddEntry(listed, NextLine(ref rest, number), hasSums: title.Contains(SumsWords, StringComparison.Ordinal));
        return listed;
    }

    // A line that names no file of a site is passed over: what it may have meant is then nobody's, and is not deleted.
    private static void AddEntry(Dictionary<string, uint?> listed, string line, bool hasSums)
    {
        uint sum = 0;
        if (hasSums && !IsEntry(line, out sum)) return;
        var path = hasSums ? line[(SumLength + 1)..] : line;
        if (!SitePath.IsSound(path)) return;
        listed[path] = hasSums ? sum : null;
        if (listed.Count > MostFiles) throw TooMany();
    }

    private static string NextLine(ref ReadOnlySpan<byte> rest, int number)
    {
        var end = rest.IndexOf((byte)'\n') is var found and >= 0 ? found : rest.Length;
        if (end > LongestLine) throw new DamagedManifestException(string.Create(CultureInfo.InvariantCulture, $"第 {number} 行太长（一行最多 {LongestLine} 字节）"));
        var line = Encoding.UTF8.GetString(rest[..end]);
        rest = rest[Math.Min(end + 1, rest.Length)..];
        return line;
    }

    private static DamagedManifestException TooLarge() => new($"太大（最大 {MostMegabytes} MB）");

    private static DamagedManifestException TooMany() => new(string.Create(CultureInfo.InvariantCulture, $"列出的文件太多（最多 {MostFiles} 个）"));

    private static bool IsEntry(string line, out uint sum)
    {
        sum = 0;
        return line.Length > SumLength + 1 && line[SumLength] == ' '
            && uint.TryParse(line.AsSpan(0, SumLength), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out sum);
    }
}

/// <summary>The list of a site's files is one that no build writes.</summary>
/// <param name="what">What is wrong with it, in Chinese.</param>
internal sealed class DamagedManifestException(string what) : ToldException($"文件清单 {Manifest.Name} {what}");
