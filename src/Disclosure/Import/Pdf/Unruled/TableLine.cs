using System.Text.RegularExpressions;
using Disclosure.Core.Findings;
using Disclosure.Import.Pdf.Grids;
using Disclosure.Import.Pdf.Letters;

namespace Disclosure.Import.Pdf.Unruled;

/// <summary>A line of text that may be one of a table without lines between its columns.</summary>
/// <param name="Words">Its words, from the left: what white parts that is wider than within a word.</param>
internal sealed partial record TableLine(IReadOnlyList<TextPiece> Words)
{
    // The white, in letters, that a reader takes for that between columns.
    private const double ColumnWhite = 0.9;

    // The white, in letters, within the name of a total.
    private const double WidestTotal = 8;

    // Longer ones are sentences.
    private const int LongestHead = 40;

    /// <summary>Above all of them.</summary>
    public double Top { get; } = Words.Min(w => w.Top);

    /// <summary>Below all of them.</summary>
    public double Bottom { get; } = Words.Max(w => w.Bottom);

    /// <summary>The height by which it belongs to a row.</summary>
    public double Middle { get; } = Words.Average(w => w.Middle);

    /// <summary>The size of its letters.</summary>
    public double Size { get; } = Words.Max(w => w.Size);

    /// <summary>The amounts and codes among them.</summary>
    public IEnumerable<TextPiece> Figures => Words.Where(w => IsFigure(w.Text));

    /// <summary>Its words joined where the white between them is not that of columns.</summary>
    public IReadOnlyList<TextPiece> Pieces => field ??= [.. Parted()];

    /// <summary>Whether amounts or codes stand in it that other texts or white part from it: it is a row of figures.</summary>
    public bool IsRow => Words.Zip(Words.Skip(1)).Any(p => p.Second.Left - p.First.Right > ColumnWhite * p.Second.Size) && Pieces.Index().Any(p => IsFigure(p.Item.Text) && (p.Index > 0 || p.Item.Text.Length > 2));

    /// <summary>Whether it cannot stand in a table: who made it, its unit, a note, a sentence.</summary>
    public bool IsBeside => IsSaidOfTable || (Pieces.Count == 1 && (Pieces[0].Text.Length > LongestHead || Scripts.EndsSentence(Pieces[0].Text)));

    /// <summary>Whether it says something of a table: who made it, its unit, its number, a note.</summary>
    public bool IsSaidOfTable => Pieces.Any(p => Beside().IsMatch(p.Text));

    /// <summary>Whether it says the numbers of the columns (栏次): 1, 2, 3=1+2, at least three of them in their order.</summary>
    public bool IsOrdinals => Words.Count(w => IsOrdinal(w.Text)) > 2 && Words.All(w => IsOrdinal(w.Text) || Ordinal().IsMatch(w.Text))
        && Words.Where(w => IsOrdinal(w.Text)).Select(w => int.Parse(w.Text, System.Globalization.CultureInfo.InvariantCulture)) is var numbers
        && numbers.Zip(numbers.Skip(1)).All(p => p.Second > p.First && p.Second - p.First < 4);

    /// <summary>Whether it says the unit of the amounts of the table below it.</summary>
    public bool IsUnit => Pieces.Any(p => Unit().IsMatch(p.Text));

    /// <summary>Whether it names a total, and says nothing else.</summary>
    public bool IsTotal => Pieces.Count == 1 && Pieces[0].Text.Replace(" ", "", StringComparison.Ordinal) is "合计" or "总计" or "小计";

    /// <summary>Whether it is the row of a total: its name, and figures.</summary>
    public bool IsTotalRow => IsRow && Pieces.Any(p => GridJoin.NamesTotal(p.Text));

    /// <summary>Whether it is a title of a table: alone, and called so.</summary>
    public bool IsTitle => Pieces.Count == 1 && Title().IsMatch(Pieces[0].Text);

    /// <summary>All lines of some words, from the top.</summary>
    public static IReadOnlyList<TableLine> Of(IEnumerable<TextPiece> words) => [.. CellText.Lines(words).Select(l => new TableLine(WithTotal([.. l.OrderBy(w => w.Left)])))];

    /// <summary>Whether a text is an amount, a share or a code, or a sign for none.</summary>
    public static bool IsFigure(string text) => LineRows.IsAmount(text) || text is "-" or "—" or "－" or "--" or "——" or "/";

    /// <summary>Whether a text is an amount for sure, and neither a code nor a count: two of them are never one text.</summary>
    public static bool IsAmount(string text) => IsFigure(text) && text.Length > 3 && (text[^3] is '.' or '．' || (text.Length > 4 && text[^4] is ',' or '，'));

    // The name of a total is set wide: both of its letters are one word.
    private static List<TextPiece> WithTotal(List<TextPiece> words)
    {
        for (var i = words.Count - 1; i > 0; i--)
        {
            var (left, right) = (words[i - 1], words[i]);
            if (right.Text != "计" || left.Text is not ("合" or "总" or "小") || left.Letters.Count == 0 || right.Letters.Count == 0 || right.Left - left.Right > WidestTotal * right.Size) continue;
            words[i - 1] = TextPiece.Joined([left, right]);
            words.RemoveAt(i);
        }
        return words;
    }

    private static bool IsOrdinal(string text) => text.Length is 1 or 2 && text.All(char.IsAsciiDigit);

    private IEnumerable<TextPiece> Parted()
    {
        var piece = new List<TextPiece>();
        foreach (var word in Words)
        {
            var isApart = piece.Count > 0 && (word.Left - piece[^1].Right > ColumnWhite * word.Size || IsFigure(word.Text) != IsFigure(piece[^1].Text) || (IsAmount(word.Text) && IsAmount(piece[^1].Text)) || word.Letters.Count == 0);
            if (isApart)
            {
                yield return TextPiece.Joined(piece);
                piece = [];
            }
            piece.Add(word);
        }
        yield return TextPiece.Joined(piece);
    }

    [GeneratedRegex(@"^([（(【]?\s*(金额)?单位\s*[:：]|(编制|填报|填表|制表|预算|主管)?(单位|部门)(名称)?\s*[:：]|(注|备注|说明)\s*\d?\s*[:：.、]|(公开|附)?表\s*[\d一二三四五六七八九十]+\s*$)", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Beside();

    // A formula of columns, or what stands before their numbers.
    [GeneratedRegex(@"^(\d{1,2}=[\d+\-*/（）()=]+|[\d+\-]+|栏次|行次)$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"单位\s*[:：]\s*(人民币)?[百千万亿]*元", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Unit();

    [GeneratedRegex(@"(表([（(]续(表)?[)）])?|[（(]续(表)?[)）])$|^(公开|附)?表\s*[\d一二三四五六七八九十]", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Title();
}
