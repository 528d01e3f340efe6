namespace Disclosure.Core.Documents;

/// <summary>What stands where a person has still to write a figure or words: no value, and an error until it is gone.</summary>
public static class Unfilled
{
    /// <summary>The word.</summary>
    public const string Mark = "TODO";

    /// <summary>Where it stands in a text, from <paramref name="start"/>; -1 for nowhere. Within a longer Latin word it is none.</summary>
    public static int IndexIn(string text, int start = 0)
    {
        for (var i = text.IndexOf(Mark, start, StringComparison.Ordinal); i >= 0; i = text.IndexOf(Mark, i + 1, StringComparison.Ordinal))
        {
            if ((i == 0 || !char.IsAsciiLetterOrDigit(text[i - 1])) && (i + Mark.Length == text.Length || !char.IsAsciiLetterOrDigit(text[i + Mark.Length]))) return i;
        }
        return -1;
    }
}
