using Disclosure.Core.Findings;

namespace Disclosure.Rendering.Theme;

/// <summary>The text of a template.</summary>
/// <param name="Name">Its name without ending, e.g. <c>partials/nav</c>.</param>
/// <param name="File">How a person names its file.</param>
/// <param name="Text">The text.</param>
internal sealed record TemplateSource(string Name, string File, string Text)
{
    /// <summary>Where a name is first used within a tag or an output; the whole file when it is not found.</summary>
    public Place PlaceOf(string path)
    {
        var open = -1;
        for (var i = 0; i < Text.Length; i++)
        {
            if (open < 0 && Text[i] == '{' && i + 1 < Text.Length && Text[i + 1] is '{' or '%') open = i++;
            else if (open >= 0 && Text[i] == '}') open = -1;
            else if (open >= 0 && IsWordAt(i, path)) return At(i);
        }
        return Place.Whole(File);
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
