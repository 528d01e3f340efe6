using System.Text;
using Disclosure.Core.Documents;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Portal;

/// <summary>A feed for each department that is named, of its own documents and those of its units; none where no day is known.</summary>
internal sealed class DepartmentFeeds
{
    private readonly Dictionary<string, (string File, string Text)> _feeds = new(StringComparer.Ordinal);

    /// <summary>The feeds of a portal's departments.</summary>
    public DepartmentFeeds(SiteDescription site, Departments departments)
    {
        foreach (var department in departments.All.Where(d => d.Name.Length > 0))
        {
            var file = PortalFiles.Feed(department.Key);
            var documents = department.Units.SelectMany(u => u.Documents);
            var source = new FeedSource($"{department.Name}：公开和更正", StableId.Of($"{site.Url}/{site.Name}/{file}"), file, "../", documents);
            if (AtomFeed.Of(site, source) is { } feed) _feeds[department.Key] = (file, feed);
        }
    }

    /// <summary>Where the feed of a department stands, from the site's root; blank where it has none.</summary>
    public string FileOf(DepartmentUnits department) => _feeds.TryGetValue(department.Key, out var feed) ? feed.File : "";

    /// <summary>Writes them.</summary>
    public void Write(PageSink sink)
    {
        foreach (var (file, text) in _feeds.Values) sink(file, Encoding.UTF8.GetBytes(text));
    }
}
