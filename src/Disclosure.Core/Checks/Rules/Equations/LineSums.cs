using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Checks.Rules.Equations;

/// <summary>In every column of figures a line is what the form says that it is the sum of (等于): 支出总计 = 本年支出合计 + 结转下年.</summary>
public sealed class LineSums : ICheck
{
    /// <inheritdoc/>
    public string Id => "line-sum";

    /// <inheritdoc/>
    public string Title => "各行之间的等式";

    /// <inheritdoc/>
    public IEnumerable<CheckResult> Run(CheckContext context) => context.Book.Grids.Where(g => g.Grid.Form.Sums.Count > 0).SelectMany(Run);

    private IEnumerable<CheckResult> Run(GridCells cells)
    {
        var rows = new Dictionary<string, GridRow>(StringComparer.Ordinal);
        foreach (var row in cells.Grid.Rows) rows.TryAdd(AddressText.Of(row.Steps), row);
        return from sum in cells.Grid.Form.Sums
               where rows.ContainsKey(AddressText.Of(sum.Target))
               from leaf in cells.Grid.Form.Leaves
               where leaf.Column.Type is ColumnType.Amount or ColumnType.Quantity
               select Check(cells, sum, leaf, rows) into result
               where result is not null
               select result;
    }

    private CheckResult? Check(GridCells cells, LineSum sum, Leaf leaf, Dictionary<string, GridRow> rows)
    {
        var target = cells.At(rows[AddressText.Of(sum.Target)], leaf);
        var scale = new AmountScale();
        var (left, right) = (new Side(scale), new Side(scale));
        left.Add(1, target);
        foreach (var (sign, steps) in sum.Terms)
        {
            // Subjects have rows only where they are used.
            if (rows.TryGetValue(AddressText.Of(steps), out var row)) right.Add(sign, cells.At(row, leaf));
        }
        if (!left.HasNumber && !right.HasNumber) return null;
        var column = target.IsOnly ? "" : $"，{leaf.Name}";
        var words = new EquationWords(() => $"{target.Address} = {sum.Text}{column}", () => $"{target}", () => Saying.Of($"同一栏的{WordsOf(sum)}"));
        return EquationResult.Of(Id, $"{cells.Table.Form.Number}各行之间", words, left, right, false, Severity.Error) with
        {
            Rule = $"{sum.Target[^1]} = {sum.Text}",
        };
    }

    private static string WordsOf(LineSum sum) =>
        string.Concat(sum.Terms.Select((t, i) => (t.Sign < 0 ? "减去" : i > 0 ? "加" : "") + string.Concat(t.Steps)));
}
