using Disclosure.Core.Layout;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Tables;

/// <summary>
/// The links of a table's rows and fields to themselves, by short ids; each carries what a citation says of its row. On paper there is nothing
/// to press.
/// </summary>
internal sealed class RowLinks
{
    private readonly RowIds _ids;

    private readonly RowNames _names;

    private RowLinks(RowIds ids, RowNames names) => (_ids, _names) = (ids, names);

    /// <summary>The links of rows that have these ids.</summary>
    public static RowLinks Of(RowIds ids) => new(ids, RowNames.Of(ids.Table));

    /// <summary>Writes the name of a row as a link to the row.</summary>
    public void Write(HtmlText html, NarrowForm narrow, LaidOutSection section, LaidOutRow row, string text) =>
        Write(html, row, text, RowCitation.Of(narrow, section, row));

    /// <summary>Writes the name of a field as a link to the field, where it can be cited.</summary>
    public void WriteField(HtmlText html, LaidOutSection section, LaidOutRow row)
    {
        if (!RowIds.IsCited(row)) html.Text(row.FullLabel);
        else Write(html, row, row.FullLabel, RowCitation.OfField(section, row));
    }

    /// <summary>Writes, below a grid of one row without a name, the link to that row.</summary>
    public void WriteOnly(HtmlText html, NarrowForm narrow, LaidOutSection section, LaidOutRow row)
    {
        var id = _ids.ShortOf(row.Address);
        html.ScreenOnly(h => h.Raw("<p class=row-link><a class=self").Attribute("id", id).Attribute("href", "#" + id)
            .Attribute("data-cite", RowCitation.Of(narrow, section, row)).Attribute("aria-label", $"引用这一行：{row.Label}").Raw(">引用这一行</a></p>\n"));
    }

    private void Write(HtmlText html, LaidOutRow row, string text, string cited)
    {
        var id = _ids.ShortOf(row.Address);
        html.ScreenOnly(h =>
            {
                h.Raw("<a class=self").Attribute("id", id).Attribute("href", "#" + id);
                if (cited.Length > 0) h.Attribute("data-cite", cited);
                if (_names.Find(row.Address) is { } name && name.StartsWith(text, StringComparison.Ordinal)) h.Attribute("aria-label", name);
                h.Raw(">");
            })
            .Text(text)
            .ScreenOnly(h => h.Raw("</a>"));
    }
}
