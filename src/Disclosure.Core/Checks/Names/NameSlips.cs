using System.Text.RegularExpressions;
using Disclosure.Core.Addresses;
using Disclosure.Core.Checking;
using Disclosure.Core.Checks.Prose;
using Disclosure.Core.Classifications;
using Disclosure.Core.Editions;
using Disclosure.Core.Grids;

namespace Disclosure.Core.Checks.Names;

/// <summary>Finds names that are a subject's but for one letter: before an amount in prose, and in the fixed lines of tables.</summary>
internal sealed partial class NameSlips
{
    private readonly CheckContext _context;
    private readonly ILookup<string, (Classification Classification, ClassificationEntry Subject)> _subjects;
    private readonly Lazy<HashSet<string>> _known;

    /// <summary>The slips of a budget.</summary>
    public NameSlips(CheckContext context)
    {
        _context = context;
        _subjects = context.Budget.Classifications.Values.OrderBy(c => c.Name, StringComparer.Ordinal)
            .SelectMany(c => c.Subjects.Select(s => (c, s)))
            .OrderBy(s => s.s.Code, StringComparer.Ordinal)
            .ToLookup(s => PlainText.Name(s.s.Name), StringComparer.Ordinal);
        _known = new(() => [.. KnownNames().Select(PlainText.Name)]);
    }

    /// <summary>「商品服务支出 8.98 万元」 where the subject of that amount is 商品和服务支出.</summary>
    public void CheckAmounts(Examination examination)
    {
        foreach (var passage in _context.Passages.Where(p => !p.IsHeading))
        {
            var words = PlainText.Of(passage.Text);
            foreach (var amount in ProseFigures.In(words.Text).Where(f => f.IsMoney))
            {
                var name = NameBefore().Match(words.Text, Math.Max(0, amount.Start - 40), Math.Min(40, amount.Start)).Groups["name"];
                if (!name.Success) continue;
                examination.Look();
                if (Meant(name.Value) is not { } meant || _known.Value.Contains(name.Value)) continue;
                if (CellOf(meant, amount) is not { } cell) continue;
                var at = _context.EvidenceOf(passage, words.At(name.Index), words.Written(name.Index, name.Index + name.Length));
                examination.Warn(
                    $"{at.Label}的「{at.Text}」是 {words.Written(amount.Start, amount.End)}，和 {cell.Address} 一样，"
                    + $"那里的科目名称是「{meant.Name}」；请按正式名称改。", at, Evidence.Of(cell));
            }
        }
    }

    /// <summary>Fixed lines that the unit filled in, of grids that no classification names.</summary>
    public void CheckLines(Examination examination)
    {
        foreach (var table in _context.Budget.Tables)
        {
            foreach (var grid in table.Flat().OfType<Grid>().Where(g => !g.Form.Rows.OfType<RowSlot.SubjectRows>().Any()))
            {
                foreach (var row in grid.Rows.Where(r => r is { Kind: RowKind.Line, Code: null } && FilledRows.Has(grid, r)))
                {
                    examination.Look();
                    if (Meant(PlainText.Name(row.Steps[^1])) is { } meant) Warn(examination, table, grid, row, meant);
                }
            }
        }
    }

    private void Warn(Examination examination, Table table, Grid grid, GridRow row, ClassificationEntry meant)
    {
        var at = new Evidence(AddressText.Of([.. table.Steps, .. grid.Steps, .. row.Steps]), row.Steps[^1], row.Place);
        var classification = _subjects[PlainText.Name(meant.Name)].First().Classification;
        var reason = $"{at.Label} 写作「{at.Text}」，{classification.Name}里的正式名称是「{meant.Name}」（{meant.Code}）";
        if (SubjectUses.Of(_context, classification).TryGetValue(meant.Code, out var use))
        {
            examination.Warn($"{reason}，{use.Label} 印的也是后者；请核对表样，按正式名称改。", at, use);
            return;
        }
        examination.Warn($"{reason}；请核对表样，按正式名称改。", at);
    }

    // The one subject whose name this is but for one letter; null when it is a subject's own name, or near to none or to several.
    private ClassificationEntry? Meant(string name)
    {
        if (_subjects.Contains(name)) return null;
        return _subjects.Where(s => NearNames.IsSlip(s.Key, name)).Take(2).ToList() is [var only] ? only.First().Subject : null;
    }

    private LocatedCell? CellOf(ClassificationEntry meant, ProseFigure amount)
    {
        var codes = _subjects[PlainText.Name(meant.Name)].Select(s => s.Subject.Code).ToHashSet<string?>();
        return _context.Cells.FirstOrDefault(c =>
            c is { Row: { } row, Leaf.Column.Type: ColumnType.Amount, Cell.Number: > 0 and < 1_000_000_000_000m and var number }
            && number * ProseFigure.FactorOf(c.Table.Form.AmountUnit) == amount.Plain
            && (codes.Contains(row.Code) || row.Cells.Any(o => o?.Code is { } code && codes.Contains(code))));
    }

    // Names that the tables have of their own: whoever uses those in prose quotes them.
    private IEnumerable<string> KnownNames() => _context.Budget.Tables.SelectMany(t => t.Flat()).OfType<Grid>().SelectMany(g =>
        g.Form.Leaves.SelectMany(l => l.Path)
            .Concat(g.Rows.SelectMany(r => r.Steps))
            .Concat(g.Form.Leaves.Where(l => l.Column.IsRowHeader)
                .SelectMany(l => g.Rows.Select(r => r.Cells[l.Index]?.Text)).OfType<string>()));

    // A name ends where its amount begins; numbers, stops and what introduces it are none of it.
    [GeneratedRegex(@"(?:[^\p{L}()]|^)(?:其中|包括|用于|安排|年度?|预算)?(?<name>[\p{L}()]{5,30})$")]
    private static partial Regex NameBefore();
}
