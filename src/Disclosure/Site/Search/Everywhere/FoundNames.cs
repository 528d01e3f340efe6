using Disclosure.Core.Comparison.Years;

namespace Disclosure.Site.Search.Everywhere;

/// <summary>
/// Takes out of a document what the search over all units finds of it: each name once, where it first stands with an amount, and each
/// amount once. Everything else of it is found by its own index.
/// </summary>
internal static class FoundNames
{
    // A unit with more has most of them in one long table; its own search finds them all.
    private const int MostNames = 1_000;
    private const int MostAmounts = 5_000;

    /// <summary>What is found of a document with these tables.</summary>
    public static RecordedNames Of(IReadOnlyList<FindableTable> tables)
    {
        var names = new RecordedNamesWriter();
        var taken = new HashSet<(string, string)>();
        foreach (var table in tables)
        {
            foreach (var section in table.Sections) Add(names, taken, table, section);
        }
        var amounts = tables.SelectMany(t => t.Sections).SelectMany(AmountsOf).Distinct(StringComparer.Ordinal).Take(MostAmounts);
        return names.With(string.Join(' ', amounts));
    }

    private static void Add(RecordedNamesWriter names, HashSet<(string Name, string Code)> taken, FindableTable table, FindableSection section)
    {
        var column = section.Amount >= 0 && section.Amount < section.Columns.Count ? Line(section.Columns[section.Amount]) : "";
        var head = (table.PageOf(section) + section.Link, column, section.Unit.Length > 0 ? section.Unit : table.Table.Form.AmountUnit);
        foreach (var row in section.Rows.Where(r => IsNamed(r) && (r.IsProject || HasAmount(section, r))))
        {
            if (taken.Count == MostNames) return;
            var name = NameOf(row);
            if (!taken.Add((name, row.Code))) continue;
            var amount = section.Amount >= 0 && section.Amount < row.Cells.Count ? Line(row.Cells[section.Amount]) : "";
            names.Add(head, name, amount, row.Code, row.Link.Length > 0 ? row.Link : row.Name, row.Unit);
        }
    }

    // Some tables print the code before the name: it is the same subject.
    private static string NameOf(FindableRow row) =>
        row.Code.Length > 0 && row.Name.StartsWith(row.Code + " ", StringComparison.Ordinal) ? row.Name[(row.Code.Length + 1)..] : row.Name;

    // What is printed on several lines is a text rather than a name.
    private static bool IsNamed(FindableRow row) => row.Name.Length > 0 && IsLine(row.Name) && IsLine(row.Link);

    private static bool IsLine(string text) => text.AsSpan().IndexOfAny('\t', '\n') < 0;

    private static string Line(string text) => text.Replace('\n', ' ').Replace('\t', ' ');

    private static bool HasAmount(FindableSection section, FindableRow row) => section.Money.Any(i => i < row.Cells.Count && row.Cells[i].Length > 0);

    private static IEnumerable<string> AmountsOf(FindableSection section)
    {
        foreach (var row in section.Rows)
        {
            foreach (var column in section.Money)
            {
                if (column < row.Cells.Count && PlainAmount.Of(row.Cells[column]) is { } amount) yield return amount;
            }
        }
    }
}
