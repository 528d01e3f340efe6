using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Rules.Names;

/// <summary>Finds names that are a subject's but for one letter: before an amount in prose, and in the fixed lines of tables.</summary>
internal sealed class NameSlips
{
    private static readonly string[] Openings = WordLists.Of(WordLists.BeforeNames);

    private readonly CheckContext _context;
    private readonly ILookup<string, (Classification Classification, ClassificationItem Subject)> _subjects;
    private readonly ILookup<int, string> _names;
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ClassificationItem?> _meant = new(StringComparer.Ordinal);

    /// <summary>The slips of a budget.</summary>
    public NameSlips(CheckContext context)
    {
        _context = context;
        _subjects = context.Budget.Classifications.Values.OrderBy(c => c.Name, StringComparer.Ordinal)
            .SelectMany(c => c.Subjects.Select(s => (c, s)))
            .OrderBy(s => s.s.Code, StringComparer.Ordinal)
            .ToLookup(s => PlainText.Name(s.s.Name), StringComparer.Ordinal);
        _names = _subjects.Select(s => s.Key).ToLookup(n => n.Length);
    }

    /// <summary>「商品服务支出 8.98 万元」 where the subject of that amount is 商品和服务支出.</summary>
    public void CheckAmounts(Examination examination)
    {
        foreach (var passage in _context.Passages.Where(p => !p.IsHeading))
        {
            var words = PlainPassages.Of(_context, passage);
            foreach (var amount in ProseFigures.In(words).Where(f => f.IsMoney))
            {
                var start = NameStart(words.Text, amount.Start);
                if (start == amount.Start) continue;
                examination.Look();
                var name = words.Text[start..amount.Start];
                if (Meant(name) is not { } meant || IsKnown(name)) continue;
                if (CellOf(meant, amount) is not { } cell) continue;
                var at = _context.EvidenceOf(passage, words.At(start), words.Written(start, amount.Start));
                examination.Warn(
                    $"{at}的「{at.Text}」是 {words.Written(amount.Start, amount.End)}，和 {cell} 一样，"
                    + $"那里的科目名称是「{meant.Name}」；请按正式名称改。", at, Evidence.Of(cell));
            }
        }
    }

    /// <summary>Fixed lines that the unit filled in, of grids that no classification names.</summary>
    public void CheckLines(Examination examination)
    {
        foreach (var table in _context.Budget.Tables)
        {
            foreach (var grid in table.Flat().OfType<Grid>().Where(g => !g.Form.Subjects.Any()))
            {
                foreach (var row in grid.Rows.Where(r => r is { Kind: RowKind.Line, Code: null } && FilledRows.Has(grid, r)))
                {
                    examination.Look();
                    if (Meant(PlainText.Name(row.Key)) is { } meant) Warn(examination, grid, row, meant);
                }
            }
        }
    }

    private void Warn(Examination examination, Grid grid, GridRow row, ClassificationItem meant)
    {
        var at = Evidence.OfRow(_context.Book.Located(grid), row, row.Key);
        var classification = _subjects[PlainText.Name(meant.Name)].First().Classification;
        Saying reason = $"{at} 写作「{at.Text}」，{classification.Name}里的正式名称是「{meant.Name}」（{meant.Code}）";
        if (SubjectUses.Of(_context, classification).TryGetValue(meant.Code, out var use))
        {
            examination.Warn($"{reason}，{use} 印的也是后者；请核对表样，按正式名称改。", at, use);
            return;
        }
        examination.Warn($"{reason}；请核对表样，按正式名称改。", at);
    }

    // The one subject whose name this is but for one letter; null when it is a subject's own name, or near to none or to several.
    private ClassificationItem? Meant(string name)
    {
        if (!_meant.TryGetValue(name, out var meant)) _meant[name] = meant = FindMeant(name);
        return meant;
    }

    private ClassificationItem? FindMeant(string name)
    {
        if (_subjects.Contains(name)) return null;
        var near = _names[name.Length - 1].Concat(_names[name.Length + 1]).Where(n => NearNames.IsSlip(n, name)).Take(2).ToList();
        return near is [var only] ? _subjects[only].First().Subject : null;
    }

    private LocatedCell? CellOf(ClassificationItem meant, ProseFigure amount)
    {
        var codes = _subjects[PlainText.Name(meant.Name)].Select(s => s.Subject.Code).ToHashSet<string?>(StringComparer.Ordinal);
        return AmountIndex.Of(_context, amount.Plain).FirstOrDefault(c =>
            c is { Row: { } row, Leaf.Column.Type: ColumnType.Amount, Cell.Number: > 0 }
            && (codes.Contains(row.Code) || row.Cells.Any(o => o?.Code is { } code && codes.Contains(code))));
    }

    private bool IsKnown(string name)
    {
        if (_known.TryGetValue(name, out var isKnown)) return isKnown;
        return _known[name] = _context.Book.Grids.Any(g => Uses(g.Grid, name));
    }

    // Names that the tables have of their own: whoever uses those in prose quotes them.
    private static bool Uses(Grid grid, string name)
    {
        foreach (var leaf in grid.Form.Leaves)
        {
            if (leaf.Path.Any(p => IsName(p, name))) return true;
            if (leaf.Column.IsRowHeader && grid.Rows.Any(r => r.Cells[leaf.Index] is { } cell && IsName(cell.Text, name))) return true;
        }
        return grid.Rows.Any(r => r.Steps.Any(s => IsName(s, name)));
    }

    private static bool IsName(string text, string name) =>
        text.Length >= name.Length && text[0] == name[0] && PlainText.Name(text) == name;

    // A name ends where its amount begins; numbers, stops and what introduces it are none of it.
    private static int NameStart(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start < 30 && (char.IsLetter(text[start - 1]) || text[start - 1] is '(' or ')')) start--;
        foreach (var opening in Openings)
        {
            if (text.AsSpan(start, end - start).StartsWith(opening, StringComparison.Ordinal)) return start + opening.Length;
        }
        return start;
    }
}
