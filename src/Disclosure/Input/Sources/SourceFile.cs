using System.Text;
using Disclosure.Core.Findings;
using Disclosure.Files;

namespace Disclosure.Input.Sources;

/// <summary>
/// Reads an input file as text, or says why it cannot: too large, not UTF-8, tabs, hidden characters.
/// Line ends become <c>\n</c>; a byte order mark is dropped.
/// </summary>
internal static class SourceFile
{
    /// <summary>The most bytes that an input file may have. The largest real one has about 20,000.</summary>
    public const int MostBytes = 2 * 1024 * 1024;

    private static readonly FileFault TooLarge = FileFault.TooLarge(MostBytes) with
    {
        Message = $"文件超过上限 {MostBytes / 1024 / 1024} MB；一张表通常只有几十 KB，请检查是否放错了文件。",
    };

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, or null when there is a finding instead.</summary>
    public static string? Load(InputPath file, FindingList findings)
    {
        var (bytes, fault) = file.Read(MostBytes);
        if (fault is null) return Decode(bytes, file.Name, findings);
        file.Refuse(fault == FileFault.TooLarge(MostBytes) ? TooLarge : fault, findings);
        return null;
    }

    private static string? Decode(ArraySegment<byte> bytes, string name, FindingList findings)
    {
        var start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0;
        string text;
        try
        {
            text = Strict.GetString(bytes.AsSpan(start));
        }
        catch (DecoderFallbackException e)
        {
            var before = WithLineFeeds(Encoding.UTF8.GetString(bytes.AsSpan(start, Math.Max(0, e.Index))));
            findings.Error("bad-encoding", At(before, name),
                $"这里的字节 0x{e.BytesUnknown?[0]:X2} 不是 UTF-8；请把文件另存为 UTF-8 编码。");
            return null;
        }
        text = WithLineFeeds(text);
        if (HasForbidden(text, name, findings)) return null;
        TextCharacters.WarnOfPrivate(text, name, findings);
        return text;
    }

    private static string WithLineFeeds(string text) =>
        text.Contains('\r') ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    private static bool HasForbidden(string text, string name, FindingList findings)
    {
        if (HiddenCharacters.IndexIn(text) < 0) return false;
        // One on each line is enough to find the others.
        var number = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            number++;
            var line = text.AsSpan(range);
            var column = HiddenCharacters.IndexIn(line);
            if (column < 0) continue;
            var place = new Place(name, number, column + 1);
            if (line[column] == '\t') findings.Error("tab", place, "这里有制表符（Tab）；请改用空格。");
            else findings.Error("control-character", place, TextCharacters.Message(line, column));
        }
        return true;
    }

    private static Place At(string before, string name) =>
        new(name, before.AsSpan().Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
}
