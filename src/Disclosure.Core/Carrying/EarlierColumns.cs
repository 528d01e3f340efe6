using System.Globalization;
using Disclosure.Core.Comparison.Matching;
using Disclosure.Core.Editions;
using Disclosure.Core.Words;

namespace Disclosure.Core.Carrying;

/// <summary>
/// What the columns of a grid are in the form of a later year: where each went, which of the new ones are of earlier years, and which column
/// of the old document has what those give again.
/// </summary>
internal sealed class EarlierColumns
{
    private readonly GridForm _before;
    private readonly TwoYears _years;
    private readonly Dictionary<Leaf, Leaf> _after = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Leaf, Leaf> _old = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<GridColumn, IReadOnlyList<string>> _heads = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Leaf, Leaf?> _sources = new(ReferenceEqualityComparer.Instance);

    /// <summary>The columns of two forms of one grid.</summary>
    public EarlierColumns(GridForm before, GridForm after, TwoYears years)
    {
        (_before, _years) = (before, years);
        foreach (var column in before.Columns.Concat(after.Columns)) Head(column, []);
        foreach (var (one, other) in new Matcher<Leaf>(before.Leaves, after.Leaves).ByKey(l => Relative(l, years.Before), l => Relative(l, years.After)).Result.Pairs) Pair(one, other);
        // Of the others only those of the year itself are one by their meaning: a figure of 2022 年 is the same fact under another place.
        var left = ColumnMatch.Of(before, after, years).Pairs.Where(p => !_after.ContainsKey(p.Before) && !_old.ContainsKey(p.After) && !IsEarlier(p.After) && !IsOfEarlier(p.Before, years.Before));
        foreach (var (one, other) in left.ToList()) Pair(one, other);
        foreach (var leaf in after.Leaves.Where(IsEarlier)) _sources[leaf] = FindSource(leaf);
    }

    /// <summary>The columns that give again what earlier years had.</summary>
    public IEnumerable<Leaf> Earlier => _sources.Keys.OrderBy(l => l.Index);

    /// <summary>Where a column of the old form is in the new one; null where it is not.</summary>
    public Leaf? After(Leaf before) => _after.GetValueOrDefault(before);

    /// <summary>The column of the old form that stood where a new one stands; null for none.</summary>
    public Leaf? Before(Leaf after) => _old.GetValueOrDefault(after);

    /// <summary>The column of the old form that has what a new one gives again; null where none surely has.</summary>
    public Leaf? SourceOf(Leaf earlier) => _sources[earlier];

    /// <summary>Whether a column of the new form is of an earlier year.</summary>
    public bool IsEarlier(Leaf after) => IsOfEarlier(after, _years.After);

    private void Pair(Leaf before, Leaf after)
    {
        _after[before] = after;
        _old[after] = before;
    }

    private Leaf? FindSource(Leaf leaf)
    {
        if (leaf.Column.Earlier is { } name && _years.BeforeYear == _years.AfterYear - 1) return _before.FindLeaf(name);
        var facts = FactsOf(leaf, _years.After).Where(HasYear).ToList();
        var same = _before.Leaves.FirstOrDefault(b => b.Column.Type == leaf.Column.Type && FactsOf(b, _years.Before).Intersect(facts, StringComparer.Ordinal).Any());
        if (same is not null) return same;
        // A form that calls this year's column by no year (当年金额) has one of its kind.
        var own = _years.BeforeYear.ToString(CultureInfo.InvariantCulture);
        if (!facts.Exists(f => f.Contains(own, StringComparison.Ordinal))) return null;
        var candidates = _before.Leaves.Where(b => b.Column.Type == leaf.Column.Type && !b.Column.IsRowHeader && !IsOfEarlier(b, _years.Before)).ToList();
        if (leaf.Column.Meaning == Meaning.EarlierValue) candidates.RemoveAll(b => b.Column.Meaning != Meaning.IndicatorValue);
        // What was spent is not what was planned.
        candidates.RemoveAll(b => MeasureOf(leaf, _years.After) is { Length: > 0 } measure && measure != MeasureOf(b, _years.Before));
        return candidates is [var only] ? only : null;
    }

    private bool HasYear(string fact) => Enumerable.Range(1, 3).Any(i => fact.Contains((_years.AfterYear - i).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));

    private static string MeasureOf(Leaf leaf, YearNames names) => ColumnMeaning.Of(leaf.Name, names).Split('|')[0];

    private void Head(GridColumn column, IReadOnlyList<string> above)
    {
        IReadOnlyList<string> head = column.IsPrintedOnly ? above : [.. above, column.Label];
        _heads[column] = head;
        foreach (var child in column.Children) Head(child, head);
    }

    // What the column is of, by its name and by its head, with the years written out.
    private IEnumerable<string> FactsOf(Leaf leaf, YearNames names) =>
        [string.Join('/', leaf.Path.Select(s => Fact(s, names))), string.Join('/', _heads[leaf.Column].Select(s => Fact(s, names)))];

    // A name with 上年 written out; the year of the document itself stays written, too.
    private static string Fact(string name, YearNames names) => names.Key(name) is var key && key.Any(YearNames.IsMark) ? FoldedText.Of(name) : key;

    private bool IsOfEarlier(Leaf leaf, YearNames names) =>
        leaf.Column.Earlier is not null || leaf.Path.Any(names.IsOfOtherYear) || _heads[leaf.Column].Any(names.IsOfOtherYear);

    private static string Relative(Leaf leaf, YearNames names) => $"{leaf.Column.Type} {string.Join('/', leaf.Path.Select(names.Relative))}";
}
