using System.Globalization;
using Disclosure.Core.Documents;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Pages;

/// <summary>
/// The meta tags that government sites carry (国务院办公厅《政府网站发展指引》附件2「网页标签规范」). A tag whose value is not
/// given is left out, but for the description, which search engines show: without a 摘要 it says what the page is.
/// </summary>
internal static class MetaTags
{
    /// <summary>The tags of a page that lists others (栏目页).</summary>
    public static IReadOnlyList<MetaView> OfColumn(SiteDescription site, string heading) => OnlyKnown(
        [.. OfSite(site), ("ColumnName", site.Column), ("ColumnDescription", site.ColumnDescription),
            ("ColumnKeywords", site.ColumnKeywords), ("ColumnType", site.ColumnType),
            ("Description", site.Name.Length > 0 ? $"{site.Name}：{heading}" : heading)]);

    /// <summary>The tags of a page of a budget (内容页), which is named <paramref name="name"/> in it.</summary>
    public static IReadOnlyList<MetaView> OfArticle(SiteDescription site, Budget budget, string name, string title, string url) => OnlyKnown(
        [.. OfSite(site), ("ColumnName", site.Column), ("ColumnType", site.ColumnType), ("ArticleTitle", title),
            ("PubDate", budget.Publication.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""),
            ("ContentSource", budget.Publication.Source), ("Author", budget.Publication.Author), ("Keywords", budget.Publication.Keywords),
            ("Description", budget.Publication.Summary is { Length: > 0 } summary ? summary : $"{budget.Title}：{name}"), ("Url", url)]);

    private static IEnumerable<(string, string)> OfSite(SiteDescription site) =>
        [("SiteName", site.Name), ("SiteDomain", site.Domain), ("SiteIDCode", site.IdCode)];

    private static List<MetaView> OnlyKnown(IEnumerable<(string Name, string Content)> tags) =>
        [.. tags.Where(t => t.Content.Length > 0).Select(t => new MetaView(t.Name, t.Content))];
}
