using Disclosure.Core.Findings;
using Disclosure.Site.Theme.Sources;

namespace Disclosure.Site.Theme.Liquid;

/// <summary>The text of a template.</summary>
/// <param name="Name">Its name without ending, e.g. <c>partials/nav</c>.</param>
/// <param name="File">How a person names its file.</param>
/// <param name="Text">The text.</param>
internal sealed record TemplateSource(string Name, string File, string Text)
{
    /// <summary>The template that is in a file, or null with a finding.</summary>
    public static TemplateSource? Read(string name, string file, ReadOnlySpan<byte> bytes, FindingList findings) =>
        ThemeText.Read(file, bytes, findings) is { Text: var text } ? new TemplateSource(name, file, text) : null;

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
    public Place At(int position) => new ThemeText(File, Text).At(position);

    private bool IsWordAt(int i, string path)
    {
        if (string.CompareOrdinal(Text, i, path, 0, path.Length) != 0) return false;
        var after = i + path.Length;
        return (i == 0 || (Text[i - 1] != '.' && !IsName(Text[i - 1]))) && (after >= Text.Length || !IsName(Text[after]));
    }

    private static bool IsName(char c) => char.IsLetterOrDigit(c) || c is '_' or '-';
}
