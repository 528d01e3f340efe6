using Disclosure.Core.Findings;

namespace Disclosure.Commands;

/// <summary>What no word of a command line may be, whatever it stands for: endless, or with characters that no name has.</summary>
internal static class ArgumentRule
{
    private const int Longest = 1000;

    /// <summary>What is wrong with one of the words, in Chinese; null when nothing is.</summary>
    public static string? MisuseOf(IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            if (word.Length > Longest) return $"{Bracketed.Of(word)}太长：有 {word.Length} 个字，一个词最多 {Longest} 个字。";
            var odd = OddIn(word);
            if (odd >= 0) return $"{Bracketed.Of(word)}里有名称和路径里不能有的字符 {HiddenCharacters.NameAt(word, odd)}。";
        }
        return null;
    }

    // What no text of the input may hold; a line end, which no name has; and U+FFFD, which the system makes of bytes that are no text.
    private static int OddIn(ReadOnlySpan<char> word)
    {
        var hidden = HiddenCharacters.IndexIn(word);
        var other = (hidden < 0 ? word : word[..hidden]).IndexOfAny('\n', '\ufffd');
        return other >= 0 ? other : hidden;
    }
}
