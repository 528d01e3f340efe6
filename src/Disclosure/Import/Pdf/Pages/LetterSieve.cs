using Disclosure.Import.Pdf.Letters;

namespace Disclosure.Import.Pdf.Pages;

/// <summary>Parts the letters that are read from those that are not: outside the page, aslant over it, unseen, drawn a second time to look bold.</summary>
internal sealed class LetterSieve(double width, double height)
{
    private const string Outside = "页面之外的文字";
    private const string Aslant = "斜排的文字（水印、印章）";
    private const string Twice = "重复描画的文字（加粗）";

    private readonly Dictionary<(string Text, LetterClip? Clip, int X, int Y), int> _places = [];
    private readonly List<PageLetter> _read = [];
    private readonly List<(PageLetter Letter, string Reason, bool IsUnseen)> _left = [];

    /// <summary>The letters that are read.</summary>
    public IReadOnlyList<PageLetter> Read => _read;

    /// <summary>The others: those that follow each other in the file are one text; of those that nobody sees each word is one.</summary>
    public IReadOnlyList<(string Text, string Reason, bool IsUnseen)> Left()
    {
        var texts = new List<(string Text, string Reason, bool IsUnseen)>();
        PageLetter? last = null;
        foreach (var (letter, reason, isUnseen) in _left)
        {
            var goesOn = letter.Order == last?.Order + 1 && texts[^1].Reason == reason && (!isUnseen || IsNext(last!, letter));
            if (goesOn) texts[^1] = texts[^1] with { Text = texts[^1].Text + letter.Text };
            else texts.Add((letter.Text, reason, isUnseen));
            last = letter;
        }
        return [.. texts.Select(t => t with { Text = t.Text.Trim() }).Where(t => t.Text.Length > 0)];
    }

    private static bool IsNext(PageLetter last, PageLetter next) => Math.Abs(last.Baseline - next.Baseline) < 0.3 * next.Size && Math.Abs(next.Left - last.Right) < 0.5 * next.Size;

    /// <summary>Takes the next letter of the page; <paramref name="unseen"/> says why nobody sees it, or is null.</summary>
    public void Take(PageLetter letter, string? unseen)
    {
        if (letter.IsBlank && letter.Turn == LetterTurn.Aslant) return;
        if (letter.Turn == LetterTurn.Aslant) _left.Add((letter, Aslant, false));
        else if (letter.Centre < 0 || letter.Centre > width || letter.Middle < 0 || letter.Middle > height) _left.Add((letter, Outside, false));
        else if (unseen is not null && !letter.IsBlank) _left.Add((letter, unseen, true));
        else if (!letter.IsBlank && Twin(letter) is { } twin)
        {
            _read[twin] = _read[twin] with { IsBold = true };
            _left.Add((letter, Twice, false));
        }
        else
        {
            if (!letter.IsBlank) _places[Place(letter)] = _read.Count;
            _read.Add(letter);
        }
    }

    // The same letter nearly in the same place: nearer than a narrow letter is to the same letter behind it.
    private int? Twin(PageLetter letter)
    {
        var (text, clip, x, y) = Place(letter);
        for (var dx = -1; dx <= 1; dx++)
        {
            for (var dy = -1; dy <= 1; dy++)
            {
                if (_places.TryGetValue((text, clip, x + dx, y + dy), out var index) && AreOne(_read[index], letter)) return index;
            }
        }
        return null;
    }

    private static bool AreOne(PageLetter one, PageLetter other)
    {
        var near = Math.Min(0.2 * other.Size, Math.Max(0.4 * (other.Right - other.Left), 0.05 * other.Size));
        return Math.Abs(one.Left - other.Left) <= near && Math.Abs(one.Baseline - other.Baseline) <= 0.2 * other.Size
            && Math.Abs(one.Size - other.Size) <= 0.1 * other.Size;
    }

    // What is cut off lies unseen over other letters.
    private static (string Text, LetterClip? Clip, int X, int Y) Place(PageLetter letter)
    {
        var step = Math.Max(1, 0.25 * letter.Size);
        return (letter.Text, letter.Clip, (int)(letter.Left / step), (int)(letter.Baseline / step));
    }
}
