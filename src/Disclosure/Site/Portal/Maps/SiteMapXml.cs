using System.Globalization;
using System.Text;
using System.Xml;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Portal.Maps;

/// <summary>
/// Writes <c>sitemap.xml</c> (sitemaps.org protocol 0.9), which needs whole addresses and so a known 网址. On a large site it is an index of
/// maps: one of the portal's own pages, which no unit is called like, and one of each unit. All lie at the root, since a map may only list
/// what lies beside and below it.
/// </summary>
internal static class SiteMapXml
{
    /// <summary>Where it stands.</summary>
    public const string File = "sitemap.xml";

    /// <summary>The map of the portal's own pages, where the site has several maps.</summary>
    public const string OfPortal = "sitemap_portal.xml";

    private const string Names = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>Writes the map of a site whose address is known, or, of a large one, the index of maps and the map of its own pages.</summary>
    /// <param name="site">The portal.</param>
    /// <param name="units">The units of the site.</param>
    /// <param name="portal">The portal's own pages below the first.</param>
    /// <param name="sink">Takes the files.</param>
    public static void Write(SiteDescription site, SiteUnits units, IReadOnlyList<string> portal, PageSink sink)
    {
        if (site.Url.Length == 0) return;
        if (!units.IsLarge)
        {
            Write(File, "urlset", sink, xml => WritePages(xml, site.Url, portal, units.All));
            return;
        }
        Write(File, "sitemapindex", sink, xml =>
        {
            foreach (var map in units.All.Select(FileOf).Prepend(OfPortal)) Write(xml, "sitemap", site.Url + map, null);
        });
        Write(OfPortal, "urlset", sink, xml => WritePages(xml, site.Url, portal, []));
    }

    /// <summary>Writes the map of a unit, one of those of a large site.</summary>
    public static void Write(SiteDescription site, SiteUnit unit, PageSink sink)
    {
        if (site.Url.Length > 0) Write(FileOf(unit), "urlset", sink, xml => WritePages(xml, site.Url, unit));
    }

    private static string FileOf(SiteUnit unit) => $"sitemap-{unit.Key}.xml";

    private static void Write(string path, string root, PageSink sink, Action<XmlWriter> write)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true }))
        {
            xml.WriteStartElement(root, Names);
            write(xml);
            xml.WriteEndElement();
        }
        sink(path, Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{text}\n"));
    }

    private static void WritePages(XmlWriter xml, string url, IReadOnlyList<string> portal, IReadOnlyList<SiteUnit> units)
    {
        foreach (var page in portal.Prepend("")) Write(xml, "url", url + page, null);
        foreach (var unit in units.Where(u => u.Documents.Count > 1)) WriteOwn(xml, url, unit);
        foreach (var document in units.SelectMany(u => u.Documents).OrderBy(d => d.Key)) WritePages(xml, url, document);
    }

    private static void WritePages(XmlWriter xml, string url, SiteUnit unit)
    {
        if (unit.Documents.Count > 1) WriteOwn(xml, url, unit);
        foreach (var document in unit.Documents) WritePages(xml, url, document);
    }

    // The page over the unit's years.
    private static void WriteOwn(XmlWriter xml, string url, SiteUnit unit) => Write(xml, "url", url + unit.Folder, null);

    private static void WritePages(XmlWriter xml, string url, DocumentEntry document)
    {
        foreach (var page in document.Pages) Write(xml, "url", url + (document.Folder + page.File).Replace("index.html", "", StringComparison.Ordinal), document.Published);
    }

    private static void Write(XmlWriter xml, string element, string address, DateOnly? published)
    {
        xml.WriteStartElement(element, Names);
        xml.WriteElementString("loc", Names, address);
        if (published is { } day) xml.WriteElementString("lastmod", Names, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }
}
