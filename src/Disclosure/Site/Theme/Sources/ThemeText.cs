using System.Text;
using Disclosure.Core.Findings;

namespace Disclosure.Site.Theme.Sources;

/// <summary>The text of a theme's file, with line ends as on Unix.</summary>
/// <param name="File">How a person names the file.</param>
/// <param name="Text">The text.</param>
internal sealed record ThemeText(string File, string Text)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text that is in a file, or null with a finding.</summary>
    public static ThemeText? Read(string file, ReadOnlySpan<byte> bytes, FindingList findings)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[3..];
        try
        {
            return new ThemeText(file, Utf8.GetString(bytes).ReplaceLineEndings("\n"));
        }
        catch (DecoderFallbackException e)
        {
            var before = new ThemeText(file, Encoding.UTF8.GetString(bytes[..Math.Max(0, e.Index)]).ReplaceLineEndings("\n"));
            findings.Error("bad-encoding", before.At(before.Text.Length), "这里不是 UTF-8；请把文件另存为 UTF-8 编码。");
            return null;
        }
    }

    /// <summary>The place of a position in the text.</summary>
    public Place At(int position)
    {
        var before = Text.AsSpan(0, Math.Clamp(position, 0, Text.Length));
        return new Place(File, before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
