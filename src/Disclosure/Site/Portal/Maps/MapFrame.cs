using Disclosure.Core.Documents;
using Disclosure.Site.Pages;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Portal.Maps;

/// <summary>What the pages have in common that list what the site has.</summary>
/// <param name="theme">Renders them.</param>
/// <param name="site">The portal.</param>
/// <param name="published">What is published here.</param>
/// <param name="sink">Takes them.</param>
internal sealed class MapFrame(ThemeTemplates theme, SiteDescription site, string published, PageSink sink)
{
    /// <summary>Renders a page.</summary>
    /// <param name="kind">The template.</param>
    /// <param name="file">Its path from the site's root; one folder deep at most.</param>
    /// <param name="heading">What it is.</param>
    /// <param name="above">The pages that it stands below, but for the first page of the site.</param>
    /// <param name="own">The names that its template has of its own.</param>
    public void Render(string kind, string file, string heading, IReadOnlyList<LinkView> above, params IEnumerable<KeyValuePair<string, object?>> own)
    {
        var root = RootOf(file);
        var page = new PageView(kind, Path.GetFileNameWithoutExtension(file), site.Name.Length > 0 ? $"{heading} - {site.Name}" : heading, heading)
        {
            Publishes = published,
            Meta = MetaTags.OfColumn(site, heading),
            Canonical = site.Url.Length > 0 ? site.Url + file : "",
            Crumbs = [new("首页", root + "index.html"), .. above.Select(a => a with { Href = root + a.Href }), new(heading, "")],
        };
        theme.Render(kind, [new("root", root), new("site", site), new("page", page), new("budget", null), .. own], file, sink);
    }

    /// <summary>The way from a file to the site's root.</summary>
    public static string RootOf(string file) => file.Contains('/', StringComparison.Ordinal) ? "../" : "";
}
