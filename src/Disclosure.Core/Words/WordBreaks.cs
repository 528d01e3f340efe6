namespace Disclosure.Core.Words;

/// <summary>
/// Where a line of a heading or of a name may break: between words, as people set them who read Chinese. A text of official names is
/// taken apart into as few words of <see cref="WordLists.Phrases"/> as can be; what is not among them stays whole.
/// </summary>
public static class WordBreaks
{
    private const int NeverBroken = 4;
    private const int PriceOfWord = 5;
    private const int PriceOfCharacter = 6;

    private static readonly HashSet<string> Words = [.. WordLists.Of(WordLists.Phrases)];
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = Words.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly int Longest = Words.Max(w => w.Length);

    /// <summary>The pieces of a text that stay whole each, in order; put together they are the text.</summary>
    public static IReadOnlyList<string> Pieces(string text)
    {
        if (text.Length <= NeverBroken) return [text];
        var pieces = new List<string>();
        var from = 0;
        for (var at = 0; at < text.Length;)
        {
            var end = EndOfRun(text, at);
            foreach (var cut in Cuts(text.AsSpan(at, end - at)))
            {
                pieces.Add(text[from..(at + cut)]);
                from = at + cut;
            }
            at = Math.Max(end, at + 1);
        }
        pieces.Add(text[from..]);
        return pieces;
    }

    // Beside anything but Chinese characters the rules of the script say where a line breaks.
    private static int EndOfRun(string text, int at)
    {
        while (at < text.Length && IsHan(text[at])) at++;
        return at;
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or '〇' or >= '\uD800' and <= '\uDFFF';

    private static List<int> Cuts(ReadOnlySpan<char> run)
    {
        var cuts = new List<int>();
        var lengths = LengthsOfWords(run);
        var isAfterWord = false;
        for (int at = 0, length; at < run.Length; at += length)
        {
            length = lengths[at];
            var isWord = length > 0;
            if (!isWord) length = LengthOfRest(lengths, at);
            // One character that is no word goes with a neighbour: 非, 和 with what follows, 费, 类 with what they end.
            var isLoose = length == 1;
            var opens = isLoose && WordLists.Openers.Contains(run[at]);
            if (at > 0 && isAfterWord && (!isLoose || opens)) cuts.Add(at);
            isAfterWord = !opens;
        }
        return cuts;
    }

    private static int LengthOfRest(int[] lengths, int at)
    {
        var end = at + 1;
        while (end < lengths.Length && lengths[end] == 0) end++;
        return end - at;
    }

    // At each place where a word begins, in the cheapest way to take the text apart, its length; 0 where none does. From the end: the
    // cheapest way from a place on does not depend on how one came there.
    private static int[] LengthsOfWords(ReadOnlySpan<char> run)
    {
        var lengths = new int[run.Length];
        var prices = new int[run.Length + 1];
        for (var at = run.Length - 1; at >= 0; at--)
        {
            prices[at] = prices[at + 1] + PriceOfCharacter;
            for (var length = Math.Min(Longest, run.Length - at); length > 1; length--)
            {
                if (prices[at + length] + PriceOfWord >= prices[at] || !Known.Contains(run.Slice(at, length))) continue;
                (prices[at], lengths[at]) = (prices[at + length] + PriceOfWord, length);
            }
        }
        return lengths;
    }
}
