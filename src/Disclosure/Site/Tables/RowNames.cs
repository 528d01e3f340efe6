using System.Globalization;
using Disclosure.Core.Layout;

namespace Disclosure.Site.Tables;

/// <summary>
/// What the links of rows to themselves are called: by the name of the row, and where several rows of a table have one name, by its section
/// too, or by what stands above it there. Whoever hears a list of links has nothing but their names.
/// </summary>
internal sealed class RowNames
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    private RowNames(IEnumerable<(LaidOutSection Section, LaidOutRow Row)> rows)
    {
        foreach (var alike in rows.GroupBy(r => r.Row.Label, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            var taken = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (section, row) in alike)
            {
                var whole = Whole(section, row);
                var name = whole;
                for (var count = 2; !taken.Add(name); count++) name = string.Create(CultureInfo.InvariantCulture, $"{whole}，第 {count} 处");
                _names[row.Address] = name;
            }
        }
    }

    /// <summary>Of no table: every row goes by its name.</summary>
    public static RowNames None { get; } = new([]);

    /// <summary>The names of a table's rows.</summary>
    public static RowNames Of(LaidOutTable table) => new(table.Flat.SelectMany(s => s.Rows.Select(r => (s, r))));

    /// <summary>The name of the link of the row with an address; null where the name of the row says enough.</summary>
    public string? Find(string address) => _names.GetValueOrDefault(address);

    private static string Whole(LaidOutSection section, LaidOutRow row) =>
        string.Join('，', [row.Label, .. row.Code is { } code ? [code] : Array.Empty<string>(), .. section.Steps, .. row.Steps.SkipLast(1)]);
}
