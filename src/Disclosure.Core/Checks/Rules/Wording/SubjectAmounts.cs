using System.Text.RegularExpressions;
using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Checks.Rules.Names;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Checks.Rules.Wording;

/// <summary>
/// The cells of the tables by what they are called: the printed name of their row, a text in it, or a head above them. A figure that
/// names its subject comes from a cell of that name, not from any cell with the same value.
/// </summary>
internal sealed partial class SubjectAmounts
{
    private const int ShortestName = 2;
    private const int LongestName = 40;

    // Among more names than these one letter off means little, and looking takes long.
    private const int MostNames = 2_000;

    private readonly Dictionary<string, List<LocatedCell>> _cells = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<LocatedCell>> _totals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<LocatedCell>> _found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<decimal>> _sums = new(StringComparer.Ordinal);

    private SubjectAmounts(CheckContext context)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var rows = new Dictionary<GridRow, IReadOnlyList<string>>(ReferenceEqualityComparer.Instance);
        foreach (var cell in context.Cells.Where(c => (c.Leaf?.Column.Type ?? c.Field?.Type) == ColumnType.Amount && (c.Cell is null || c.Cell.Number is not null)))
        {
            if (cell.Row is { } row)
            {
                if (!rows.TryGetValue(row, out var own)) rows[row] = own = [.. Texts(row, cell.Leaves).Select(t => Name(names, t)).Distinct(StringComparer.Ordinal)];
                foreach (var name in own) Add(name, cell);
                if (row.IsTotal) AddTotal(PlainText.Name(row.Label), cell);
            }
            foreach (var head in cell.Leaf?.Path ?? []) Add(Name(names, head), cell);
            if (cell.Field is { } field) Add(Name(names, field.Label), cell);
        }
    }

    /// <summary>The cells of a budget by name, worked out once.</summary>
    public static SubjectAmounts Of(CheckContext context) => context.Once(static c => new SubjectAmounts(c));

    /// <summary>The amount of a cell in 元.</summary>
    public static decimal AmountOf(LocatedCell cell) => MoneyUnit.InYuan(cell.Cell!.Number!.Value, cell.AmountUnit);

    /// <summary>The cells of a name; none when the tables do not know it.</summary>
    public IReadOnlyList<LocatedCell> Find(string name)
    {
        if (!_found.TryGetValue(name, out var cells)) _found[name] = cells = NameOf(name) is { Length: >= ShortestName } own ? Named(own) : [];
        return cells;
    }

    /// <summary>Whether an amount is that of a cell of a name, or of the rows of that name together; nothing stands for blanks too, where there is nothing else.</summary>
    public bool Has(string name, ProseFigure figure)
    {
        var cells = Find(name);
        if (figure.Value == 0 && cells.All(c => c.Cell is null)) return true;
        if (cells.Any(c => c.Cell is not null && Math.Abs(AmountOf(c) - figure.Plain) <= figure.Half)) return true;
        var own = NameOf(name);
        if (!_sums.TryGetValue(own, out var sums)) _sums[own] = sums = [.. Sums(cells)];
        return sums.Any(s => Math.Abs(s - figure.Plain) <= figure.Half);
    }

    /// <summary>The cells of a name as it is written: where it says no more than that it is a total, of the rows that are printed just so.</summary>
    public IReadOnlyList<LocatedCell> FindWritten(string written)
    {
        if (Find(written) is { Count: > 0 } named) return named;
        return _totals.TryGetValue(written, out var cells) ? cells : [];
    }

    private IReadOnlyList<LocatedCell> Named(string name) =>
        _cells.TryGetValue(name, out var cells) ? cells : Under(name) is { Count: > 0 } under ? under : Slip(name);

    // 公务用车购置费 is 购置费 below 公务用车购置及运行费: the end of the name is a cell's, and what is before it begins what stands above.
    private List<LocatedCell> Under(string name)
    {
        for (var at = ShortestName; at <= name.Length - ShortestName; at++)
        {
            if (!_cells.TryGetValue(name[at..], out var cells)) continue;
            var above = name[..at];
            if (cells.FindAll(c => c.Steps.Take(c.Steps.Count - 1).Any(s => PlainText.Name(s).StartsWith(above, StringComparison.Ordinal))) is { Count: > 0 } under) return under;
        }
        return [];
    }

    private IReadOnlyList<LocatedCell> Slip(string name) => _cells.Count <= MostNames
        && _cells.Where(c => NearNames.IsSlip(c.Key, name)).Take(2).ToList() is [var only] ? only.Value : [];

    private static IEnumerable<decimal> Sums(IReadOnlyList<LocatedCell> cells) => cells.Where(c => c is { Cell: not null, Leaf: not null })
        .GroupBy(c => c.Leaf!, ReferenceEqualityComparer.Instance).Where(g => g.Skip(1).Any()).Select(g => g.Sum(AmountOf));

    // Its printed name, and the texts that the unit wrote in it: what was bought, of which kind.
    private static IEnumerable<string> Texts(GridRow row, IReadOnlyList<Leaf> leaves) => leaves
        .Where(l => l.Column.Type is ColumnType.Text or ColumnType.Name or ColumnType.Subject)
        .Select(l => row.Cells[l.Index]?.Text).OfType<string>().Append(row.Label).Where(t => t.Length <= LongestName);

    private static string Name(Dictionary<string, string> names, string label)
    {
        if (!names.TryGetValue(label, out var name)) names[label] = name = NameOf(AmountName.Of(PlainText.Name(label)));
        return name;
    }

    private void AddTotal(string name, LocatedCell cell)
    {
        if (!_totals.TryGetValue(name, out var cells)) _totals[name] = cells = [];
        cells.Add(cell);
    }

    private void Add(string name, LocatedCell cell)
    {
        if (name.Length < ShortestName) return;
        if (!_cells.TryGetValue(name, out var cells)) _cells[name] = cells = [];
        cells.Add(cell);
    }

    // 住房保障支出（类）住房改革支出（款）购房补贴（项） is the last of the three.
    private static string NameOf(string name) => AmountName.Of(Levels().Split(Last().Replace(name, ""))[^1]);

    [GeneratedRegex(@"\([类款项]\)$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Last();

    [GeneratedRegex(@"\([类款项]\)", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Levels();
}
