using System.Buffers;
using System.Text;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Documents;

namespace Disclosure.Core.Checks.Language;

/// <summary>
/// Words as a scan wants them: without blanks, digits and signs in half width, every comma that is none of a number's as ，.
/// Documents are pasted together from many hands, so the same sentence comes with and without blanks and in both widths.
/// It knows where each of its characters stands in the words as written.
/// </summary>
internal sealed class PlainText
{
    // What is not plain as it stands; most names in tables have none of it.
    private static readonly SearchValues<char> Odd = SearchValues.Create(
        [',', .. Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(c => c is >= '！' and <= '～' || char.IsWhiteSpace(c))]);

    private readonly string _written;
    private readonly int[]? _places;

    // Where each character ends that stands for several; null where each stands for one.
    private readonly int[]? _ends;

    private PlainText(string written, string text, int[]? places, int[]? ends = null)
    {
        _written = written;
        Text = text;
        (_places, _ends) = (places, ends);
    }

    /// <summary>The words without blanks.</summary>
    public string Text { get; }

    /// <summary>The figures in it once they have been looked for: every check of words asks.</summary>
    public IReadOnlyList<ProseFigure>? Figures { get; set; }

    /// <summary>What looks like a number in them and is none, once it has been looked for.</summary>
    public IReadOnlyList<(int Start, int End, string Why)>? NumberLike { get; set; }

    /// <summary>The words as written, blanks and all.</summary>
    public string Source => _written;

    /// <summary>Words as written, made plain.</summary>
    public static PlainText Of(string written)
    {
        if (!written.AsSpan().ContainsAny(Odd)) return new PlainText(written, written, null);
        var (text, length) = (new char[written.Length], 0);
        var places = new int[written.Length];
        for (var i = 0; i < written.Length; i++)
        {
            var c = Fold(written, i);
            if (c == ' ')
            {
                var next = Next(written, i);
                // Two figures with a blank between them are not one.
                var divides = length > 0 && char.IsAsciiDigit(text[length - 1]) && IsDigit(written, next);
                i = divides ? i : next - 1;
                if (!divides) continue;
            }
            places[length] = i;
            text[length++] = c;
        }
        return new PlainText(written, new string(text, 0, length), places);
    }

    /// <summary>The words of a passage made plain; a figure whose unit stands in the head of its column has it here.</summary>
    public static PlainText Of(Passage passage, KnownWords known)
    {
        var plain = Of(passage.Text, known);
        if (passage.Units.Count == 0) return plain;
        var (text, places, ends, next) = (new StringBuilder(), new List<int>(), new List<int>(), 0);
        for (var i = 0; i <= plain.Text.Length; i++)
        {
            for (; next < passage.Units.Count && (i == plain.Text.Length || plain.At(i) >= passage.Units[next].End); next++)
            {
                text.Append(passage.Units[next].Unit);
                // It is written nowhere: whoever asks where it stands is led to the figure.
                places.AddRange(Enumerable.Repeat(i == 0 ? 0 : plain.At(i - 1), passage.Units[next].Unit.Length));
                ends.AddRange(Enumerable.Repeat(i == 0 ? 0 : plain.EndAt(i - 1), passage.Units[next].Unit.Length));
            }
            if (i == plain.Text.Length) break;
            text.Append(plain.Text[i]);
            places.Add(plain.At(i));
            ends.Add(plain.EndAt(i));
        }
        return new PlainText(passage.Text, text.ToString(), [.. places], [.. ends]);
    }

    /// <summary>Words as written, made plain, with words of an edition read as the known ones that they stand for.</summary>
    public static PlainText Of(string written, KnownWords known)
    {
        var plain = Of(written);
        if (known.Next(plain.Text, 0) is null) return plain;
        var text = new StringBuilder();
        var (places, ends) = (new List<int>(), new List<int>());
        var at = 0;
        for (var next = known.Next(plain.Text, 0); next is var (start, length, word); next = known.Next(plain.Text, at))
        {
            for (; at < start; at++) Add(plain.Text[at], at, at);
            // What stands in for it begins and ends where it does.
            for (var i = 0; i < word.Length; i++) Add(word[i], i == 0 ? start : start + length - 1, i == word.Length - 1 ? start + length - 1 : start);
            at = start + length;
        }
        for (; at < plain.Text.Length; at++) Add(plain.Text[at], at, at);
        return new PlainText(written, text.ToString(), [.. places], [.. ends]);

        void Add(char c, int from, int to)
        {
            text.Append(c);
            places.Add(plain.At(from));
            ends.Add(plain.At(to));
        }
    }

    /// <summary>A name as it is compared: without blanks, in half width.</summary>
    public static string Name(string written) => written.AsSpan().ContainsAny(Odd) ? Of(written).Text : written;

    /// <summary>Where the character at <paramref name="index"/> stands in the words as written.</summary>
    public int At(int index) => index < Text.Length ? _places?[index] ?? index : _written.Length;

    /// <summary>What is written from one place of <see cref="Text"/> to another, blanks and all.</summary>
    public string Written(int start, int end) => end <= start ? "" : _written[At(start)..(EndAt(end - 1) + 1)];

    private int EndAt(int index) => _ends?[index] ?? At(index);

    /// <summary>Where the sentence begins that the character at <paramref name="index"/> stands in.</summary>
    public int SentenceStart(int index) => index <= 0 ? 0 : Text.AsSpan(0, index).LastIndexOfAny(Stops.Sentence) + 1;

    /// <summary>Where the sentence ends that begins at or holds <paramref name="index"/>: behind its stop.</summary>
    public int SentenceEnd(int index)
    {
        var length = index >= Text.Length ? -1 : Text.AsSpan(index).IndexOfAny(Stops.Sentence);
        return length < 0 ? Text.Length : index + length + 1;
    }

    /// <summary>Where the clause begins that ends before <paramref name="index"/>.</summary>
    public int ClauseStart(int index) => index <= 0 ? 0 : Text.AsSpan(0, index).LastIndexOfAny(Stops.Clause) + 1;

    private static char Fold(string written, int i) => written[i] switch
    {
        '\n' => '\n',
        ',' when !(IsDigit(written, i - 1) && IsDigit(written, i + 1)) => '，',
        '，' => '，',
        >= '！' and <= '～' and var wide => (char)(wide - '！' + '!'),
        var c when char.IsWhiteSpace(c) => ' ',
        var c => c,
    };

    private static int Next(string written, int i)
    {
        while (i < written.Length && written[i] != '\n' && char.IsWhiteSpace(written[i])) i++;
        return i;
    }

    private static bool IsDigit(string written, int i) =>
        i >= 0 && i < written.Length && written[i] is (>= '0' and <= '9') or (>= '０' and <= '９');
}

/// <summary>The passages of a narrative made plain, each once: every check of words reads them.</summary>
internal sealed class PlainPassages
{
    private readonly Dictionary<Passage, PlainText> _plain = new(ReferenceEqualityComparer.Instance);

    /// <summary>The words of a passage, made plain.</summary>
    public static PlainText Of(CheckContext context, Passage passage)
    {
        context.LookAt(passage, () => context.EvidenceOf(passage, 0, passage.Text));
        var plain = context.Once(static _ => new PlainPassages())._plain;
        if (!plain.TryGetValue(passage, out var words)) plain[passage] = words = PlainText.Of(passage, context.Once(static c => new KnownWords(c.Budget.Edition.Words)));
        return words;
    }
}

/// <summary>What ends a sentence and a clause in plain text.</summary>
internal static class Stops
{
    /// <summary>The ends of a sentence; a forced new line is one.</summary>
    public static SearchValues<char> Sentence { get; } = SearchValues.Create("。!?\n");

    /// <summary>The ends of a clause.</summary>
    public static SearchValues<char> Clause { get; } = SearchValues.Create("，。;:!?\n");
}
