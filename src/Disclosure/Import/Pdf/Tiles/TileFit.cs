using Disclosure.Import.Pdf.Letters;
using Disclosure.Import.Pdf.Pages;
using Disclosure.Import.Pdf.Rules;
using Disclosure.Import.Pdf.Unruled;

namespace Disclosure.Import.Pdf.Tiles;

/// <summary>How a page stands on the right of another.</summary>
internal sealed class TileFit
{
    // How far, in letters, a figure may stand above or below the name on its left; one beside a name of several lines stands further.
    private const double Level = 0.3;
    private const double Beside = 0.8;

    // How many of the lines stand level, how many rows may have a text, and how few lines say nothing.
    private const double MostLevel = 0.7;
    private const double WithText = 0.2;
    private const int Least = 3;

    // A head that ends like a title and is no longer than this is none.
    private const int ShortHead = 2;

    // The white, in points, between both parts where no line shows how far they are apart.
    private const double White = 14;

    private readonly Tile _left;
    private readonly Tile _right;
    private readonly List<TextPiece> _again;

    private TileFit(Tile left, Tile right, List<TextPiece> again, int exact) => (_left, _right, _again, Exact) = (left, right, again, exact);

    /// <summary>How many lines of both stand at the same heights.</summary>
    public int Exact { get; }

    /// <summary>How it stands there, or null if it does not: it has rows of the other without their names, below other heads, or the other part of its title.</summary>
    public static TileFit? Of(Tile left, Tile right)
    {
        if (!right.MayStandBeside(left) || right.Lines.Count < Least) return null;
        // The unit of the amounts stands at the right, above the heads, alone in its line; it may be cut, too.
        var lines = right.Lines.Where(l => !(l.Pieces.Count == 1 && (l.IsUnit || l.Pieces[0].Text.StartsWith("单位", StringComparison.Ordinal)))).ToList();
        var exact = lines.Count(l => left.Lines.Any(o => Math.Abs(o.Middle - l.Middle) < Level * l.Size));
        if (lines.Count > left.Lines.Count || exact < MostLevel * lines.Count || !lines.TrueForAll(l => left.Lines.Any(o => Math.Abs(o.Middle - l.Middle) < Beside * l.Size))) return null;
        var again = RepeatedColumns.Of(left, right);
        var own = lines.Select(l => l.Words.Except(again).ToList()).Where(l => l.Count > 0).Select(l => new TableLine(l)).ToList();
        var heads = own.TakeWhile(l => !l.Words.All(w => TableLine.IsFigure(w.Text))).ToList();
        var isCut = CutTitle.Shift(left, right) is not null;
        return isCut || (heads.Count > 0 && heads.TrueForAll(h => IsOwn(h, left)) && AreFigures([.. own.Skip(heads.Count)], left)) ? new(left, right, again, exact) : null;
    }

    // Below the heads stand figures, beside names of the left part. One row alone says nothing: many tables have a row at its height.
    private static bool AreFigures(List<TableLine> body, Tile left) =>
        body.Count > 1 && body.Count(l => !l.Words.All(w => TableLine.IsFigure(w.Text))) <= WithText * body.Count && HasNames(left, body);

    /// <summary>Both as one page.</summary>
    public SourcePage Together()
    {
        var gone = _again.SelectMany(w => w.Letters).Concat(_right.Numbers.SelectMany(l => l.Words).SelectMany(w => w.Letters)).ToHashSet<PageLetter>(ReferenceEqualityComparer.Instance);
        var (page, from) = (_left.Page, _again.Count == 0 ? double.MinValue : _again.Max(w => w.Right));
        var (shift, edge) = Shift(from);
        var order = page.Letters.Select(l => l.Order).DefaultIfEmpty(0).Max() + 1;
        var letters = _right.Page.Letters.Where(l => !gone.Contains(l)).Select(l => l with { Left = l.Left + shift, Right = l.Right + shift, Order = l.Order + order, Clip = l.Clip is { } c ? c with { Left = c.Left + shift, Right = c.Right + shift } : null });
        var rules = _right.Page.Rules.Where(r => r.IsVertical ? r.At > edge - 1 : r.To > edge + 1)
            .Select(r => r.IsVertical ? r with { At = r.At + shift } : r with { From = Math.Max(r.From, edge) + shift, To = r.To + shift });
        var there = page.Letters.ToLookup(l => l.Text, StringComparer.Ordinal);
        return page with
        {
            Width = Math.Max(page.Width, _right.Page.Width + shift),
            Letters = [.. page.Letters, .. letters.Where(l => !there[l.Text].Any(o => IsSame(o, l)))],
            Rules = RuleSet.Of([.. page.Rules, .. rules]),
        };
    }

    /// <summary>What is left of the page on the right: nothing but what was not read.</summary>
    public SourcePage Rest() => _right.Page with
    {
        Letters = [],
        Rules = [],
        Dropped = [.. _right.Page.Dropped, .. _right.Numbers.Select(l => (string.Join(' ', l.Words.Select(w => w.Text)), "页码", false)),
            .. _again.Select(w => (w.Text, "和左边的页重复的行名、栏名", false)), ("（整页）", $"是第 {_left.Page.Number} 页右边的栏，和它拼在一起读", false)],
    };

    // A head that the left part has, too, at the same place is that of a table that goes on below; who made a table, and its title, stand
    // above one of its own, unless the left part shows more of the same title.
    private static bool IsOwn(TableLine head, Tile left)
    {
        var level = left.Lines.Where(l => Math.Abs(l.Middle - head.Middle) < Level * head.Size).ToList();
        if (head.Words.All(w => level.Exists(l => l.Words.Any(b => b.Text == w.Text && Math.Abs(b.Left - w.Left) < w.Size)))) return false;
        if (head.IsTitle || head.Pieces.Any(p => p.Text.Contains('：', StringComparison.Ordinal) || p.Text.Contains(':', StringComparison.Ordinal) || p.Text.Contains('续', StringComparison.Ordinal))) return false;
        return head.Pieces.Where(p => p.Text.EndsWith('表') && p.Text.Length > ShortHead)
            .All(p => level.Exists(l => l.Pieces.Any(q => q.Text.Length > p.Text.Length && q.Text.EndsWith(p.Text, StringComparison.Ordinal))));
    }

    // The left part has the names of the rows.
    private static bool HasNames(Tile left, List<TableLine> body) =>
        body.Count(b => left.Lines.Any(l => Math.Abs(l.Middle - b.Middle) < Beside * b.Size && l.Words.Any(w => !TableLine.IsFigure(w.Text)))) >= MostLevel * body.Count;

    // By how much the right part moves, and where it begins: at the lines that run down, by a title that both show a part of, or behind all of the left.
    private (double Shift, double Edge) Shift(double from)
    {
        var walls = _right.Walls.Where(x => x > from - 2).ToList();
        if (_left.Walls.Count > 1 && walls.Count > 1) return (_left.Walls[^1] - walls[0], walls[0]);
        if (_again.Count == 0 && CutTitle.Shift(_left, _right) is { } shift) return (shift, double.MinValue);
        var body = _left.Lines.Where(l => l.IsRow || l.Pieces.Count > 1).SelectMany(l => l.Words).ToList();
        var own = _right.Lines.SelectMany(l => l.Words).Except(_again).Min(w => w.Left);
        return ((body.Count == 0 ? _left.Page.Width : body.Max(w => w.Right)) + White - own, own);
    }

    private static bool IsSame(PageLetter one, PageLetter other) =>
        Math.Abs(one.Baseline - other.Baseline) < 1 && Math.Abs(one.Left - other.Left) < Level * one.Size;
}
