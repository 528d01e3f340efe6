using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Import.Proposals;

/// <summary>Proposes identities across tables: totals that are the same in the document.</summary>
internal static class DraftedIdentities
{
    private const int Most = 40;

    /// <summary>The proposals as comments.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<DraftedTable> tables)
    {
        var totals = tables.SelectMany(Totals).Where(t => t.Value != 0).GroupBy(t => t.Value).Where(g => g.Select(t => t.Table).Distinct(StringComparer.Ordinal).Count() > 1);
        var lines = totals.SelectMany(g => g.Skip(1).Where(t => t.Table != g.First().Table).Select(t => (Left: g.First(), Right: t))).Take(Most)
            .Select(p => $"#   - {p.Right.Address.Replace('/', ' ')}等于{p.Left.Address.Replace('/', ' ')}: {p.Right.Address} = {p.Left.Address}").ToList();
        return lines.Count == 0 ? [] : ["", "# 下面这些总数在这份文件里相等，核对以后可以去掉注释：", "# 勾稽:", .. lines];
    }

    private static IEnumerable<(string Table, string Address, decimal Value)> Totals(DraftedTable table)
    {
        foreach (var (section, rows) in table.Sections)
        {
            foreach (var row in rows.Where(r => DraftedHeads.IsTotal(r.Label)))
            {
                var paths = Paths(section.Columns, "").ToList();
                for (var i = 0; i < paths.Count; i++)
                {
                    if (section.Leaves[i].Type != ColumnType.Amount || PrintedNumber.Parse(row.Values[i]) is not { } value) continue;
                    string[] steps = [table.Number, .. section.Name.Length > 0 ? [section.Name] : Array.Empty<string>(), DraftedKeys.Of(row.Label), paths[i]];
                    yield return (table.Key, string.Join('/', steps), value);
                }
            }
        }
    }

    private static IEnumerable<string> Paths(IReadOnlyList<DraftedColumn> columns, string above) =>
        columns.SelectMany(c => c.Children.Count > 0 ? Paths(c.Children, above + c.Key + "/") : [above + c.Key]);
}
