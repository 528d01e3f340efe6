using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Checks.Rules.Equations;

/// <summary>
/// Down every hierarchy each row is the sum of the rows below it: 合计 of the top level or of the records, 类 of its 款, 款 of its 项.
/// </summary>
public sealed class Hierarchies : ICheck
{
    /// <inheritdoc/>
    public string Id => "hierarchy";

    /// <inheritdoc/>
    public string Title => "上级等于各下级之和";

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(CheckContext context) => context.Book.Grids.SelectMany(Run);

    private IEnumerable<CheckResult> Run(GridCells cells)
    {
        var rows = cells.Grid.Rows;
        var parts = rows.Where(r => r.Kind != RowKind.Line).ToList();
        if (parts.Count == 0 && cells.Grid.EmptyNote is null) return [];
        // Rows that the form limits to one level are all at the top.
        var isLimited = cells.Grid.Form.Subjects.Any(r => r.Level is not null);
        var top = parts.FindAll(r => r.Kind == RowKind.Record || r.SubjectLevel == 1 || isLimited);
        // A total that says of which lines it is the sum (等于) is no sum of all.
        var stated = cells.Grid.Form.Sums.Select(s => AddressText.Of(s.Target)).ToHashSet(StringComparer.Ordinal);
        var totals = rows.Where(r => r.Kind == RowKind.Line && r.IsTotal && !stated.Contains(AddressText.Of(r.Steps))).SelectMany(r => Check(cells, r, top, "各行之和"));
        // Subjects that stand under a line are parts of it, and of one another within it.
        var groups = parts.Where(r => r.Kind == RowKind.Subject).ToLookup(HeadingOf, StringComparer.Ordinal);
        var heads = rows.Where(r => r.Kind == RowKind.Line && groups.Contains(AddressText.Of(r.Steps)) && !r.IsTotal && !stated.Contains(AddressText.Of(r.Steps)))
            .SelectMany(r => Check(cells, r, Tops([.. groups[AddressText.Of(r.Steps)]]), "各下级之和"));
        var subjects = groups.SelectMany(g => g.ToList() is var all && Heads(all) is var heads
            ? all.SelectMany(r => Check(cells, r, Below(heads, r), "各下级之和"))
            : []);
        return totals.Concat(heads).Concat(subjects);
    }

    private static string HeadingOf(GridRow row) => AddressText.Of([.. row.Steps.SkipLast(1)]);

    // Those that are no part of another, whatever level the form limits them to.
    private static List<GridRow> Tops(List<GridRow> rows) => [.. Heads(rows)[""]];

    // The rows by the code of what they are a part of, blank for none: a document may leave a level out, and then it is the next one that it has.
    private static ILookup<string, GridRow> Heads(List<GridRow> rows)
    {
        var codes = rows.Select(r => r.Code!).ToHashSet(StringComparer.Ordinal);
        return rows.ToLookup(r => HeadOf(r.Code!, codes), StringComparer.Ordinal);
    }

    private static string HeadOf(string code, HashSet<string> codes)
    {
        for (var length = code.Length - 1; length > 0; length--)
        {
            if (codes.Contains(code[..length])) return code[..length];
        }
        return "";
    }

    // Rows that the form limits to one level are none of one another's parts.
    private static List<GridRow> Below(ILookup<string, GridRow> heads, GridRow row) => [.. heads[row.Code!].Where(r => r.Level > row.Level)];

    // Without parts the sum is 0: the total of a table that says it is empty. A subject without parts is a figure of its own.
    private IEnumerable<CheckResult> Check(GridCells cells, GridRow whole, List<GridRow> parts, string words)
    {
        if (parts.Count == 0 && whole.Kind == RowKind.Subject) yield break;
        var title = $"{cells.Table.Form.Number}上级与下级";
        foreach (var leaf in cells.Grid.Form.Leaves)
        {
            if (leaf.Column.Type != ColumnType.Amount) continue;
            var total = cells.At(whole, leaf);
            var scale = new AmountScale();
            var (left, right) = (new Side(scale), new Side(scale));
            left.Add(1, total);
            foreach (var part in parts) right.Add(1, cells.At(part, leaf));
            if (!left.HasNumber && !right.HasNumber) continue;
            yield return EquationResult.Of(Id, title, new EquationWords(() => $"{total.Address} = {words}", () => $"{total}", () => Saying.Of($"它的{words}")), left, right, false, Severity.Error) with { Rule = "上级 = 各下级之和" };
        }
    }
}
