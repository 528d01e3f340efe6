using System.Text;
using Disclosure.Core.Findings;

namespace Disclosure.Site.Theme.Liquid;

/// <summary>The text of a template.</summary>
/// <param name="Name">Its name without ending, e.g. <c>partials/nav</c>.</param>
/// <param name="File">How a person names its file.</param>
/// <param name="Text">The text.</param>
internal sealed record TemplateSource(string Name, string File, string Text)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The template that is in a file, or null with a finding.</summary>
    public static TemplateSource? Read(string name, string file, ReadOnlySpan<byte> bytes, FindingList findings)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[3..];
        try
        {
            return new TemplateSource(name, file, Utf8.GetString(bytes).ReplaceLineEndings("\n"));
        }
        catch (DecoderFallbackException e)
        {
            var before = new TemplateSource(name, file, Encoding.UTF8.GetString(bytes[..Math.Max(0, e.Index)]).ReplaceLineEndings("\n"));
            findings.Error("bad-encoding", before.At(before.Text.Length), "这里不是 UTF-8；请把文件另存为 UTF-8 编码。");
            return null;
        }
    }

    /// <summary>Where a name is first used within a tag or an output, looked for from a position within one; that position when it is not found.</summary>
    public Place PlaceOf(string path, int from)
    {
        var isOpen = true;
        for (var i = from; i < Text.Length; i++)
        {
            if (!isOpen && Text[i] == '{' && i + 1 < Text.Length && Text[i + 1] is '{' or '%') isOpen = true;
            else if (isOpen && Text[i] == '}') isOpen = false;
            else if (isOpen && IsWordAt(i, path)) return At(i);
        }
        return At(from);
    }

    /// <summary>The place of a position in the text.</summary>
    public Place At(int position)
    {
        var before = Text.AsSpan(0, Math.Clamp(position, 0, Text.Length));
        return new Place(File, before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }

    private bool IsWordAt(int i, string path)
    {
        if (string.CompareOrdinal(Text, i, path, 0, path.Length) != 0) return false;
        var after = i + path.Length;
        return (i == 0 || (Text[i - 1] != '.' && !IsName(Text[i - 1]))) && (after >= Text.Length || !IsName(Text[after]));
    }

    private static bool IsName(char c) => char.IsLetterOrDigit(c) || c is '_' or '-';
}
