using Disclosure.Core.Words;

namespace Disclosure.Core.Comparison.Matching;

/// <summary>A name without its layout and signs: what two names are compared by when they are not the same.</summary>
internal sealed class BareName
{
    // Words so short are the whole of what tells two names apart; in longer ones a character may mean anything.
    private const int ShortPart = 2;
    private const string Numerals = "〇零一二三四五六七八九十";

    // What a Chinese numeral numbers stands behind it; elsewhere it is part of a word: 三公, 十四五.
    private const string Numbered = "期批标号楼栋次轮包段阶季";

    // No number in these.
    private static readonly string[] Words = ["一般", "统一", "一体"];

    private readonly string _text;
    private int[]? _pairs;

    /// <summary>The bare name of a name.</summary>
    public BareName(string name)
    {
        _text = string.Concat(FoldedText.Of(name).Where(c => char.IsLetterOrDigit(c) || YearNames.IsMark(c)));
        foreach (var word in Words) _text = _text.Replace(word, word.Replace("一", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    /// <summary>How alike the two are, from 0 to 1.</summary>
    public double LikenessTo(BareName other) => _text == other._text ? 1 : Similarity.Of(Pairs, other.Pairs);

    /// <summary>Whether one is the other with words added: all that the shorter says, the longer says in the same order.</summary>
    public bool IsExtensionOf(BareName other)
    {
        var (shorter, longer) = _text.Length <= other._text.Length ? (_text, other._text) : (other._text, _text);
        var at = 0;
        foreach (var c in longer)
        {
            if (at < shorter.Length && shorter[at] == c) at++;
        }
        return at == shorter.Length;
    }

    /// <summary>Whether what differs tells two things apart that are named side by side: 一期 and 二期, 2029 and 2030, 新建 and 改建.</summary>
    public bool IsToldApartFrom(BareName other)
    {
        if (_text == other._text) return false;
        var parts = NameDifference.Of(_text, other._text);
        if (parts is { Left.Length: <= ShortPart, Right.Length: <= ShortPart } && parts.TellsApart()) return true;
        return NumbersIn(_text) != NumbersIn(other._text);
    }

    private int[] Pairs => _pairs ??= Similarity.Pairs(_text);

    private static string NumbersIn(string text) =>
        string.Concat(text.Where((c, i) => char.IsAsciiDigit(c) || YearNames.IsMark(c) || (Numerals.Contains(c) && IsNumber(text, i))));

    private static bool IsNumber(string text, int i) =>
        (i > 0 && text[i - 1] == '第') || (i + 1 < text.Length && Numbered.Contains(text[i + 1]));
}
