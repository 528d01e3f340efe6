using System.Globalization;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Search;

/// <summary>The list of a budget's names, for those who look it up by eye.</summary>
internal static class NamesViews
{
    /// <summary>The names, as the template sees them.</summary>
    public static NamesView Of(FindableBudget found) => new(
        Projects(found),
        [.. found.Parts.SelectMany(p => Links(p, PassageKind.Term))],
        [.. found.Parts.Select(p => new NamedPartView(p.Title, p.Page, Links(p, PassageKind.Heading)))],
        Tables(found));

    private static List<NamedTableView> Tables(FindableBudget found)
    {
        var names = NamesOf(found).GroupBy(n => n, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        var taken = found.Parts.SelectMany(p => p.Passages).Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        return [.. found.Tables.Select(t => Of(t, names, taken))];
    }

    // All that is listed on the page.
    private static IEnumerable<string> NamesOf(FindableBudget found) => found.Parts.SelectMany(p => p.Passages).Select(p => p.Name)
        .Concat(found.Tables.SelectMany(t => t.Sections).SelectMany(s => s.Rows).Select(r => r.Name));

    private static NamedTableView Of(FindableTable table, HashSet<string> repeated, HashSet<string> taken)
    {
        var rows = table.Sections.Sum(s => s.Rows.Count);
        return new NamedTableView(
            table.Table.Form.Number, table.Table.Sheet ?? table.Table.Form.Name, table.Page,
            rows.ToString(CultureInfo.InvariantCulture), rows == 0 ? "" : Lines(table, repeated, taken));
    }

    private static List<LinkView> Links(FindablePart part, PassageKind kind) =>
        [.. part.Passages.Where(p => p.Kind == kind).Select(p => new LinkView(p.Name, part.LinkTo(p)))];

    // Each project once, with all the tables that have a row of it.
    private static List<NamedPlacesView> Projects(FindableBudget found)
    {
        var places = new Dictionary<string, List<LinkView>>(StringComparer.Ordinal);
        var names = new List<string>();
        foreach (var table in found.Tables)
        {
            foreach (var (section, row) in table.Sections.Where(s => s.Page.Length == 0).SelectMany(s => s.Rows.Where(r => r.IsProject).Select(r => (s, r))))
            {
                if (!places.TryGetValue(row.Name, out var links))
                {
                    places[row.Name] = links = [];
                    names.Add(row.Name);
                }
                var number = table.Table.Form.Number;
                if (links.Count == 0 || links[^1].Text != number) links.Add(new LinkView(number, table.PageOf(section) + row.Anchor));
            }
        }
        return [.. names.Select(n => new NamedPlacesView(n, places[n]))];
    }

    private static string Lines(FindableTable table, HashSet<string> repeated, HashSet<string> taken)
    {
        var html = new HtmlText();
        foreach (var section in table.Sections)
        {
            if (section.Name.Length > 0) html.Raw("<p>").Text(section.Name).Raw("</p>\n");
            html.Raw("<ul>\n");
            if (section.Page.Length > 0)
            {
                WritePage(html, section);
                continue;
            }
            // There are hundreds of items: their end tags, which HTML does not ask for, are left out.
            foreach (var row in section.Rows.Where(r => r.Name.Length > 0))
            {
                html.Raw("<li><a").Attribute("href", table.Page + row.Anchor);
                if (repeated.Contains(row.Name) && !taken.Add(row.Name)) html.Attribute("aria-label", Whole(table, section, row, taken));
                html.Raw(">").Text(row.Name).Raw("</a>\n");
            }
            html.Raw("</ul>\n");
        }
        return html.ToString();
    }

    // Thousands of rows are not listed: their page is, with the names that it begins and ends with.
    private static void WritePage(HtmlText html, FindableSection section)
    {
        var names = section.Rows.Where(r => r.Name.Length > 0).Select(r => r.Name).ToList();
        html.Raw("<li><a").Attribute("href", section.Page).Raw(">").Text(section.Part).Raw("</a>");
        if (names.Count > 0) html.Text($"：{names[0]} … {names[^1]}");
        html.Raw("</li>\n</ul>\n");
    }

    // A name that others have too: whoever hears a list of links is told where it stands.
    private static string Whole(FindableTable table, FindableSection section, FindableRow row, HashSet<string> taken)
    {
        var name = $"{row.Name}，{table.Table.Form.Number}";
        if (taken.Add(name)) return name;
        // What may tell it apart, the shortest first.
        foreach (var told in new[] { table.Table.Sheet ?? "", section.Name, row.Code }.Where(t => t.Length > 0))
        {
            if (taken.Add(name = $"{name}，{told}")) return name;
        }
        var whole = name;
        for (var count = 2; !taken.Add(name); count++) name = string.Create(CultureInfo.InvariantCulture, $"{whole}，第 {count} 处");
        return name;
    }
}
