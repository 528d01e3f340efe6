using System.Text;
using Disclosure.Core.Findings;

namespace Disclosure.Reading;

/// <summary>
/// Reads an input file as text, or says why it cannot: too large, not UTF-8, tabs, control characters.
/// Line ends become <c>\n</c>; a byte order mark is dropped.
/// </summary>
internal static class SourceFile
{
    /// <summary>The most bytes that an input file may have. The largest real one has about 20,000.</summary>
    public const int MostBytes = 2 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, or null when there is a finding instead.</summary>
    public static string? Load(InputPath file, FindingList findings)
    {
        var name = file.Name;
        try
        {
            var info = new FileInfo(file.Path);
            if (!info.Exists)
            {
                findings.Error("missing-file", Place.Whole(name), "缺少这个文件。");
                return null;
            }
            if (info.Length > MostBytes)
            {
                findings.Error("file-too-large", Place.Whole(name),
                    $"文件有 {info.Length / 1024.0 / 1024.0:0.#} MB，超过上限 {MostBytes / 1024 / 1024} MB；一张表通常只有几十 KB，请检查是否放错了文件。");
                return null;
            }
            return Decode(File.ReadAllBytes(file.Path), name, findings);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            findings.Error("unreadable-file", Place.Whole(name), "文件打不开：没有读取权限，或正被别的程序占用。");
            return null;
        }
    }

    private static string? Decode(byte[] bytes, string name, FindingList findings)
    {
        var start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0;
        string text;
        try
        {
            text = Strict.GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException e)
        {
            var before = Encoding.UTF8.GetString(bytes, start, Math.Max(0, e.Index));
            findings.Error("bad-encoding", At(before, name),
                $"这里的字节 0x{e.BytesUnknown?[0]:X2} 不是 UTF-8；请把文件另存为 UTF-8 编码。");
            return null;
        }
        if (text.Contains('\r')) text = text.ReplaceLineEndings("\n");
        return HasForbidden(text, name, findings) ? null : text;
    }

    private static bool HasForbidden(string text, string name, FindingList findings)
    {
        var found = false;
        for (var i = text.AsSpan().IndexOfAnyInRange('\0', '\u001f'); i >= 0 && i < text.Length; i++)
        {
            if (text[i] >= ' ' || text[i] == '\n') continue;
            var place = At(text[..i], name);
            if (text[i] == '\t') findings.Error("tab", place, "这里有制表符（Tab）；请改用空格。");
            else findings.Error("control-character", place, $"这里有看不见的控制字符 U+{(int)text[i]:X4}；请删去。");
            found = true;
            // One on each line is enough to find the others.
            i = text.IndexOf('\n', i) is var end and >= 0 ? end : text.Length;
        }
        return found;
    }

    private static Place At(string before, string name) =>
        new(name, before.AsSpan().Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
}
