using System.Globalization;
using Disclosure.Core.Layout;

namespace Disclosure.Site.Tables;

/// <summary>
/// What the links of rows to themselves are called: by the name of the row, and where several rows of a table have one name, by its section
/// too, or by what stands above it there. Whoever hears a list of links has nothing but their names.
/// </summary>
internal sealed class RowNames
{
    // What may tell rows of one name apart, the shortest first: it is heard with every cell of the row.
    private static readonly Func<LaidOutSection, LaidOutRow, string>[] Tellings =
    [
        (_, row) => row.Code ?? "",
        (_, row) => row.Steps.Count > 1 ? row.Steps[^2] : "",
        (section, _) => section.Steps.Count > 0 ? section.Steps[^1] : "",
        (section, _) => string.Join('，', section.Steps),
        (section, row) => string.Join('，', [.. section.Steps, .. row.Steps.SkipLast(1)]),
    ];

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    private RowNames(IEnumerable<(LaidOutSection Section, LaidOutRow Row)> rows)
    {
        foreach (var alike in rows.GroupBy(r => r.Row.Label, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            var told = Tellings.FirstOrDefault(t => alike.Select(r => t(r.Section, r.Row)).Distinct(StringComparer.Ordinal).Count() == alike.Count());
            var count = 0;
            foreach (var (section, row) in alike)
            {
                count++;
                _names[row.Address] = told is null ? string.Create(CultureInfo.InvariantCulture, $"{row.Label}，第 {count} 处") : $"{row.Label}，{told(section, row)}";
            }
        }
    }

    /// <summary>The names of a table's rows.</summary>
    public static RowNames Of(LaidOutTable table) => new(table.Flat.SelectMany(s => s.Rows.Select(r => (s, r))));

    /// <summary>The name of the link of the row with an address; null where the name of the row says enough.</summary>
    public string? Find(string address) => _names.GetValueOrDefault(address);
}
