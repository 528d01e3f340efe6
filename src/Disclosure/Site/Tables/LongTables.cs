using System.Globalization;
using Disclosure.Core.Editions;
using Disclosure.Core.Layout;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Tables;

/// <summary>Tables of more rows than a screen shows, which can be searched and sorted where script runs (<c>table-tools.js</c>).</summary>
internal static class LongTables
{
    private const int MostRows = 20;

    /// <summary>Whether a section has more rows than a screen shows. Those side by side stay in step and in order.</summary>
    public static bool Has(LaidOutSection section) => section.Rows.Count > MostRows && !section.Table.Form.IsSideBySide;

    /// <summary>Writes on the head of a column which printed column it is, and whether its amounts are added up.</summary>
    public static void WriteColumn(HtmlText html, LaidOutSection section, Leaf leaf)
    {
        html.Attribute("data-c", section.PlaceOf(leaf).ToString(CultureInfo.InvariantCulture));
        if (leaf.Column.Type == ColumnType.Amount && !section.Folds.HasColumn(leaf)) html.Raw(" data-sum");
    }
}
