namespace Disclosure.Reading.Files;

/// <summary>Quotes what was found for a message, which is one line and stays readable when a whole page was pasted into a cell.</summary>
internal static class Quoted
{
    private const int Most = 40;

    /// <summary>The text between corner brackets, on one line, cut after forty characters.</summary>
    public static string Of(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        if (line.Length <= Most) return $"「{line}」";
        // Half of a rare character would be printed as garbage.
        var end = char.IsHighSurrogate(line[Most - 1]) ? Most - 1 : Most;
        return $"「{line[..end]}…」";
    }
}
