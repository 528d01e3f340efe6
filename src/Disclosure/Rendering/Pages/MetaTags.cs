using System.Globalization;
using Disclosure.Core.Budgets;
using Disclosure.Rendering.Views;

namespace Disclosure.Rendering.Pages;

/// <summary>
/// The meta tags that government sites carry (国务院办公厅《政府网站发展指引》附件2「网页标签规范」). A tag whose value is not
/// given is left out.
/// </summary>
internal static class MetaTags
{
    /// <summary>The tags of a page that lists others (栏目页).</summary>
    public static IReadOnlyList<MetaView> OfColumn(Site site) => Given(
        [.. OfSite(site), ("ColumnName", site.Column), ("ColumnDescription", site.ColumnDescription),
            ("ColumnKeywords", site.ColumnKeywords), ("ColumnType", site.ColumnType)]);

    /// <summary>The tags of a page of a budget (内容页).</summary>
    public static IReadOnlyList<MetaView> OfArticle(Site site, Publication publication, string title, string url) => Given(
        [.. OfSite(site), ("ColumnName", site.Column), ("ColumnType", site.ColumnType), ("ArticleTitle", title),
            ("PubDate", publication.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""),
            ("ContentSource", publication.Source), ("Author", publication.Author), ("Keywords", publication.Keywords),
            ("Description", publication.Summary), ("Url", url)]);

    private static IEnumerable<(string, string)> OfSite(Site site) =>
        [("SiteName", site.Name), ("SiteDomain", site.Domain), ("SiteIDCode", site.IdCode)];

    private static List<MetaView> Given(IEnumerable<(string Name, string Content)> tags) =>
        [.. tags.Where(t => t.Content.Length > 0).Select(t => new MetaView(t.Name, t.Content))];
}
