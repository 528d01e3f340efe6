using System.Buffers;
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

    // A site of 10,000 documents has some 530,000 files, and a list of some 30 MB; a longer list is a forged or a broken one.
    private const int MostMegabytes = 64;
    private const int MostBytes = MostMegabytes * 1024 * 1024;
    private const int MostFiles = 1_000_000;
    private const int LongestLine = 4096; // bytes, as long as a path of the system may be

    private const string Mark = "# Disclosure ";
    private const string SumsWords = "写出的文件清单（校验码、路径）";

    private static readonly byte[] MarkBytes = Encoding.UTF8.GetBytes(Mark);

    private static string Title { get; } = $"{Mark}{ProgramVersion.Semantic} {SumsWords}：下次生成据此辨认这个文件夹里自己写的文件，请勿改动。";

    /// <summary>The manifest of files with their sums: the version of the program that wrote them, then one line a file, sorted by code point.</summary>
    public static ReadOnlySpan<byte> Bytes(FileSums files)
    {
        if (files.Count > MostFiles) throw TooMany();
        var bytes = new ArrayBufferWriter<byte>();
        bytes.Write(Encoding.UTF8.GetBytes(Title + "\n"));
        files.Write(bytes);
        // The next build could not read it, and would take the whole site for somebody else's.
        return bytes.WrittenCount > MostBytes ? throw TooLarge() : bytes.WrittenSpan;
    }

    /// <summary>
    /// The paths listed in a folder's manifest with their sums, or null when it has none that this program wrote. Earlier
    /// versions listed paths alone: those have no sum.
    /// </summary>
    public static Dictionary<string, uint?>? Read(string folder) => Read(folder, new HashSet<string>())?.Listed;

    /// <summary>The same; the files of some folders at the top stay packed, as far as the list is what a build writes.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="tops">The names of the folders that are wanted as they are listed.</param>
    public static ManifestFiles? Read(string folder, IReadOnlySet<string> tops)
    {
        var (read, fault) = new GivenFolder(folder).Read(Name, MostBytes);
        if (fault?.Id == FileFault.TooLarge(MostBytes).Id) throw TooLarge();
        ReadOnlyMemory<byte> bytes = read;
        if (fault is not null || !bytes.Span.StartsWith(MarkBytes)) return null;
        var rest = bytes.Span;
        var title = Encoding.UTF8.GetString(NextLine(ref rest, 1));
        var files = new ManifestFiles(title.Contains(SumsWords, StringComparison.Ordinal), tops);
        for (var number = 2; rest.Length > 0; number++)
        {
            if (files.Pack(bytes[^rest.Length..]) is { Count: > 0 } packed)
            {
                rest = rest[packed.Lines.Length..];
                number += packed.Count - 1;
            }
            else
            {
                files.Add(NextLine(ref rest, number));
            }
            if (files.Count > MostFiles) throw TooMany();
        }
        return files;
    }

    private static ReadOnlySpan<byte> NextLine(ref ReadOnlySpan<byte> rest, int number)
    {
        var line = ListLines.Next(ref rest);
        if (line.Length > LongestLine) throw new DamagedManifestException(string.Create(CultureInfo.InvariantCulture, $"第 {number} 行太长（一行最多 {LongestLine} 字节）"));
        return line;
    }

    private static DamagedManifestException TooLarge() => new($"太大（最大 {MostMegabytes} MB）");

    private static DamagedManifestException TooMany() => new(string.Create(CultureInfo.InvariantCulture, $"列出的文件太多（最多 {MostFiles} 个）"));
}

/// <summary>The list of a site's files is one that no build writes.</summary>
/// <param name="what">What is wrong with it, in Chinese.</param>
internal sealed class DamagedManifestException(string what) : ToldException($"文件清单 {Manifest.Name} {what}");
