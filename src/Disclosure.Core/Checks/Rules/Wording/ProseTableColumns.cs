using Disclosure.Core.Checks.Language;
using Disclosure.Core.Documents;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Rules.Wording;

/// <summary>Adds up the columns of a table of the narrative that has a row of totals.</summary>
internal sealed class ProseTableColumns
{
    private readonly ProseTable _table;
    private readonly ProseColumns _columns;
    private readonly string[] _names;
    private readonly string[][] _texts;

    /// <summary>The columns of a table.</summary>
    public ProseTableColumns(ProseTable table)
    {
        _table = table;
        _columns = new ProseColumns(table);
        _texts = [.. table.Rows.Select(r => r.Cells.Select(c => PassageReader.TextOf(c.Text).Trim()).ToArray())];
        _names = [.. _texts.Select(t => PlainText.Name(t[0]))];
    }

    /// <summary>The columns whose totals can be held against their rows.</summary>
    public IEnumerable<AddedColumn> Columns()
    {
        int[] totals = [.. Enumerable.Range(1, _names.Length - 1).Where(i => IsTotal(i))];
        // Of several totals nobody can say which rows each is of.
        if (totals is not [var total]) yield break;
        for (var column = 1; column < _columns.Heads.Count; column++)
        {
            if (_columns.IsAdditive(column) && Added(total, column) is { } added) yield return added;
        }
    }

    private bool IsTotal(int row) => WordLists.Of(WordLists.TableTotals).Contains(_names[row], StringComparer.Ordinal);

    private bool IsSubtotal(int row) => _names[row].EndsWith(WordLists.Subtotal, StringComparison.Ordinal);

    private bool IsPart(int row) => WordLists.Of(WordLists.Itemising).Any(w => _names[row].StartsWith(w, StringComparison.Ordinal));

    private AddedColumn? Added(int total, int column)
    {
        if (ValueOf(total, column) is not { } printed) return null;
        List<int> rows = [.. Enumerable.Range(1, _names.Length - 1).Where(i => i != total)];
        // A word where a figure may be meant: nothing is known of the sum.
        if (rows.Exists(i => ValueOf(i, column) is null && _texts[i][column].Length > 0 && !ProseColumns.IsNone(_texts[i][column]))) return null;
        if (rows.Count(i => ValueOf(i, column) is not null) < 2) return null;
        List<int> plain = [.. rows.Where(i => !IsSubtotal(i))];
        List<int> upper = [.. plain.Where(i => !IsPart(i))];
        var isDivided = rows.Exists(IsSubtotal) || plain.Count != upper.Count || HasLevels(plain);
        var sum = Sum(plain, column);
        var addsUp = Fits(plain) || (isDivided && (Fits(upper) || Fits([.. rows.Where(IsSubtotal)])));
        // Where rows have rows below them it takes a person to say which: that no reading adds up is no proof.
        if (isDivided && !addsUp) return null;
        var passage = string.Join('\n', _texts[total].Take(column).Append(""));
        return new AddedColumn(_columns.Heads[column], _names[total], _texts[total][column], sum, addsUp, _table.Rows[total], passage.Length);

        bool Fits(List<int> of) => of.Count > 0 && Math.Abs(Sum(of, column) - printed) <= Half(total, column) + of.Sum(i => Half(i, column));
    }

    // 一、 and （一） or 1. beside each other, and codes of several lengths: some are of others.
    private bool HasLevels(List<int> rows)
    {
        var kinds = rows.Select(i => _names[i] is [var first, ..] ? KindOf(first) : ' ').Distinct().ToList();
        if (kinds.Count > 1 && kinds.Exists(k => k != ' ')) return true;
        return rows.Where(i => _names[i].Length > 0 && _names[i].All(char.IsAsciiDigit)).Select(i => _names[i].Length).Distinct().Skip(1).Any();
    }

    private static char KindOf(char first) => first switch
    {
        '(' => '(',
        >= '0' and <= '9' => '1',
        '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' => '一',
        _ => ' ',
    };

    private decimal Sum(List<int> rows, int column) => rows.Sum(i => ValueOf(i, column) ?? 0);

    private decimal Half(int row, int column) => ValueOf(row, column) is { } value ? PrintedNumber.HalfUnit(value.Scale) : 0;

    private decimal? ValueOf(int row, int column) => PrintedNumber.ParsePercent(_texts[row][column]) ?? PrintedNumber.Parse(_texts[row][column]);
}

/// <summary>A column of a table whose total was held against its rows.</summary>
/// <param name="Column">What it is called.</param>
/// <param name="Name">What the total is called.</param>
/// <param name="Printed">The total as printed.</param>
/// <param name="Sum">What the rows add up to.</param>
/// <param name="AddsUp">Whether that is the total, as far as they are rounded.</param>
/// <param name="Row">The row of the total.</param>
/// <param name="Start">Where the total stands in the words of that row.</param>
internal sealed record AddedColumn(string Column, string Name, string Printed, decimal Sum, bool AddsUp, ProseRow Row, int Start);
