using Disclosure.Core.Layout;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Tables;

/// <summary>Writes names with their values, those beside each other in one line where there is room.</summary>
internal static class FieldsHtml
{
    /// <summary>Writes the list, with the unit where amounts stand in it.</summary>
    public static void Write(HtmlText html, LaidOutSection section, TableLinks links)
    {
        if (section.HasAmounts) html.Raw("<p class=fields-unit>单位：").Text(section.AmountUnit).Raw("</p>\n");
        html.Raw("<dl class=fields>\n");
        foreach (var row in section.Rows)
        {
            html.Raw(row.IsBeside ? "<div class=\"field beside\"><dt>" : "<div class=field><dt>");
            links.Rows.WriteField(html, section, row);
            html.Raw("</dt><dd");
            var address = row.Address;
            html.Attribute("id", address).Raw(">");
            links.Write(html, row.Value, row.ValueType);
            links.Corrections.WriteField(html, address);
            html.Raw("</dd></div>\n");
        }
        html.Raw("</dl>\n");
    }
}
