using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Layout;

/// <summary>
/// What a grid is where it has no room for its columns: a row becomes a card with its name and one amount on the first line, and the
/// rest below, each under the words of its head. What is the same in every row is said once.
/// </summary>
public sealed class NarrowForm
{
    private const int MostUnderOne = 4;
    private const int FewestRows = 3;

    private readonly LaidOutSection _section;
    private readonly Dictionary<Leaf, string> _labels = new(ReferenceEqualityComparer.Instance);
    private readonly List<(Leaf Leaf, string Text)> _same;
    private readonly List<Leaf> _figures;
    private readonly Dictionary<Leaf, Leaf> _equal = new(ReferenceEqualityComparer.Instance);
    private List<(string Head, IReadOnlyList<Leaf> Leaves)>? _groups;

    /// <summary>Works out the narrow form of a section with columns.</summary>
    public NarrowForm(LaidOutSection section)
    {
        _section = section;
        _figures = [.. section.Leaves.Where(l => l.Column.IsNumeric && !section.Folds.HasColumn(l))];
        // The only row of a grid has no name that an amount could stand beside.
        Main = section.Form!.IsSingleRow ? null : MainOf(section.Form, _figures);
        FindEqual();
        _same = [.. section.Leaves.Where(CanBeSame).Select(l => (l, SameIn(l))).Where(s => s.Item2.Length > 0)];
    }

    /// <summary>The column whose amount is asked for first: a total of others, else the first amount; null where there are no figures.</summary>
    public Leaf? Main { get; }

    /// <summary>Whether other figures than the main one stand in the rows, so that it must be said which that is.</summary>
    public bool HasOtherFigures => _figures.Count > 1;

    /// <summary>The columns that say the same in every row, with what they say.</summary>
    public IReadOnlyList<(Leaf Leaf, string Text)> Same => _same;

    /// <summary>Whether a column says the same in every row.</summary>
    public bool IsSame(Leaf leaf) => _same.Exists(s => s.Leaf == leaf);

    /// <summary>The columns whose figures are those of another in every row, a column each with those that equal it.</summary>
    public IEnumerable<IGrouping<Leaf, Leaf>> Equal => _figures.Where(_equal.ContainsKey).GroupBy(l => _equal[l]);

    /// <summary>Whether a column's figures are those of another in every row, which the card shows.</summary>
    public bool IsEqual(Leaf leaf) => _equal.ContainsKey(leaf);

    /// <summary>The column of a row's own main amount: the main one, or where that is blank in the row the first with a figure; null for none.</summary>
    public Leaf? MainOf(LaidOutRow row)
    {
        if (Main is null || row.At(Main) is not null) return Main;
        return _figures.Find(l => row.At(l) is not null);
    }

    /// <summary>The words of a column's head by which it is understood alone: its own, behind those of the heads over it that stand over a part of the columns only.</summary>
    public string LabelOf(Leaf leaf)
    {
        if (!_labels.TryGetValue(leaf, out var label)) _labels[leaf] = label = MakeLabel(leaf);
        return label;
    }

    /// <summary>The heads that are said once for all rows, each with the columns under it, whose own words tell them from all others.</summary>
    public IReadOnlyList<(string Head, IReadOnlyList<Leaf> Leaves)> Groups => _groups ??= FindGroups();

    /// <summary>The words of a column in the cards: without those of a head that is said once for all rows.</summary>
    public string CardLabelOf(Leaf leaf) => Groups.Any(g => g.Leaves.Contains(leaf)) ? OwnWords(leaf) : LabelOf(leaf);

    private string OwnWords(Leaf leaf) => _section.Heads.All[_section.Heads.OwnOf(leaf)].Label.ReplaceLineEndings("");

    private List<(string Head, IReadOnlyList<Leaf> Leaves)> FindGroups()
    {
        if (_section.Rows.Count < FewestRows) return [];
        var labelled = _figures.Where(l => l != Main && !IsEqual(l)).ToList();
        var others = _section.Leaves.Where(l => _section.Heads.OwnOf(l) >= 0).ToLookup(OwnWords, StringComparer.Ordinal);
        return
        [
            .. labelled.Select(l => (Leaf: l, Own: OwnWords(l), Whole: LabelOf(l)))
                .Where(l => l.Whole.Length > l.Own.Length && others[l.Own].Count() == 1)
                .GroupBy(l => l.Whole[..^(l.Own.Length + 1)], StringComparer.Ordinal)
                .Where(g => g.Count() is > 1 and <= MostUnderOne)
                .Select(g => (g.Key, (IReadOnlyList<Leaf>)[.. g.Select(l => l.Leaf)])),
        ];
    }

    private string MakeLabel(Leaf leaf)
    {
        var heads = _section.Heads;
        var words = new Stack<string>();
        for (var at = heads.OwnOf(leaf); at >= 0; at = heads.All[at].Above)
        {
            if (words.Count == 0 || !IsOverAll(heads, at, leaf.Column.Type)) words.Push(heads.All[at].FullLabel.ReplaceLineEndings(""));
        }
        return string.Join("，", words);
    }

    // A head that stands over all columns of a type, all amounts for one, tells none of them from another.
    private bool IsOverAll(LaidOutHeads heads, int head, ColumnType type) => _section.Leaves
        .Where(l => l.Column.HoldsValue && l.Column.Type == type && !_section.Folds.HasColumn(l))
        .All(l => IsUnder(heads, heads.OwnOf(l), head));

    private static bool IsUnder(LaidOutHeads heads, int own, int head)
    {
        for (; own >= 0; own = heads.All[own].Above)
        {
            if (own == head) return true;
        }
        return false;
    }

    // A total that is no part of another total comes first.
    private static Leaf? MainOf(GridForm form, List<Leaf> figures)
    {
        var totals = form.Equations.Where(e => e.IsSum && e.Terms.All(t => t.Sign > 0) && figures.Contains(e.Target)).ToList();
        return totals.Find(e => !totals.Exists(o => o.Terms.Any(t => t.Leaf == e.Target)))?.Target
            ?? figures.Find(l => l.Column.Type == ColumnType.Amount) ?? figures.FirstOrDefault();
    }

    // The main amount stays, and of others that are equal the first.
    private void FindEqual()
    {
        var shown = new List<Leaf>();
        foreach (var leaf in _figures.OrderBy(l => l == Main ? 0 : 1))
        {
            if (shown.Find(s => AreEqual(s, leaf)) is { } other) _equal[leaf] = other;
            else shown.Add(leaf);
        }
    }

    // One row proves nothing.
    private bool AreEqual(Leaf one, Leaf other) => one.Column.Type == other.Column.Type
        && _section.Rows.Count(r => r.At(one) is not null) > 1
        && _section.Rows.All(r => AreEqual(r.At(one), r.At(other)));

    private static bool AreEqual(Cell? one, Cell? other) => one is null || other is null
        ? one is null && other is null
        : one.Number is { } number ? number == other.Number : string.Equals(one.Text, other.Text, StringComparison.Ordinal);

    // Where rows are subjects or lines their codes and names are their own.
    private bool CanBeSame(Leaf leaf) => !leaf.Column.IsNumeric && (leaf.Column.HoldsValue || _section.HasRecords)
        && !_section.IsLastName(leaf) && _section.GroupOf(leaf) < 0 && !_section.Folds.HasColumn(leaf);

    // Lines and totals of the form leave such columns blank.
    private string SameIn(Leaf leaf)
    {
        var said = _section.Rows.Where(r => r.Kind != RowKind.Line).Select(r => r.At(leaf)?.Text ?? "").ToList();
        return said.Count > 1 && said.TrueForAll(s => s == said[0]) ? said[0] : "";
    }
}
