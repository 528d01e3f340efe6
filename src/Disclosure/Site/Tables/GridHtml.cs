using Disclosure.Core.Editions;
using Disclosure.Core.Layout;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Tables;

/// <summary>Writes rows under columns as a table that a screen reader can walk through.</summary>
internal static class GridHtml
{
    /// <summary>Writes the table in its scroll region, and the note below it.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="section">The grid.</param>
    /// <param name="prefix">What its ids begin with.</param>
    /// <param name="room">The classes that say how much room it needs.</param>
    /// <param name="links">What leads out of it.</param>
    public static void Write(HtmlText html, LaidOutSection section, string prefix, string room, TableLinks links)
    {
        var all = new HeadIds(new LaidOutHeads(section.Form, section.Folds), prefix);
        var kept = all.Heads.IsSplit ? new HeadIds(new LaidOutHeads(section.Form, section.Folds, keptOnly: true), prefix + "k") : null;
        var narrow = new NarrowForm(section);
        html.Raw("<div").Classes("room", room).Raw(">\n");
        html.ScreenOnly(h => NarrowHtml.WriteSame(h, narrow));
        // The whole document has no table that scrolls, and no landmarks for fifty of them; where script runs, those that do not scroll are none (table.js).
        html.Raw("<div class=scroll")
            .ScreenOnly(h => h.Raw(" role=region").Attribute("aria-labelledby", prefix + "-caption").Raw(" tabindex=0"))
            .Raw(">\n");
        html.Raw("<table").Classes(section.HasRecords ? "grid" : "grid official", section.HasLevels ? "subjects" : "").Raw(">\n");
        WriteCaption(html, section, prefix, all.Heads);
        HeadHtml.Write(html, section, all, kept, links.Terms);
        new BodyHtml(html, section, narrow, prefix, all, kept, links).Write();
        html.Raw("</table>\n</div>\n</div>\n");
        if (section is { Form.IsSingleRow: true, Rows: [var row] }) links.Rows.WriteOnly(html, narrow, section, row);
        if (section.Note is { } note) html.Raw("<p class=table-note>").Text(note.Text).Raw("</p>\n");
    }

    private static void WriteCaption(HtmlText html, LaidOutSection section, string prefix, LaidOutHeads heads)
    {
        // Heard and not seen: no line of it breaks.
        html.Raw("<caption").Attribute("id", prefix + "-caption").Raw("><span class=caption-title>").Raw(HtmlText.Encoder.Encode(Title(section))).Raw("</span>");
        foreach (var title in heads.All.Take(heads.Titles)) html.Raw(" <span class=caption-head>").Text(title.FullLabel).Raw("</span>");
        if (section.HasAmounts) html.Raw(" <span class=caption-unit>单位：").Text(section.AmountUnit).Raw("</span>");
        html.Raw("</caption>\n");
    }

    // Every caption of a page is its own: sections side by side may have the same heading over different lines.
    private static string Title(LaidOutSection section)
    {
        var title = section.Table.Title;
        if (section.Steps.Count > 0) title += "，" + string.Join("，", section.Steps);
        if (!section.Table.Form.IsSideBySide) return title;
        var names = section.Leaves.FirstOrDefault(l => l.Column.Type == ColumnType.Name);
        return names is null ? title : $"{title}，{names.Column.Label}";
    }
}
