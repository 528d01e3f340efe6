using System.Globalization;
using System.Text;
using System.Xml;
using Disclosure.Core.Comparison.Years;

namespace Disclosure.Site.Portal;

/// <summary>Writes <c>sitemap.xml</c> (sitemaps.org protocol 0.9), which needs whole addresses and so a known 网址.</summary>
internal static class SiteMapXml
{
    /// <summary>The map of all pages.</summary>
    /// <param name="url">Where the site is.</param>
    /// <param name="budgets">The documents.</param>
    /// <param name="portal">The portal's own pages below the first.</param>
    public static string Of(string url, IReadOnlyList<DocumentEntry> budgets, IReadOnlyList<string> portal)
    {
        var text = new StringBuilder();
        var settings = new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true };
        using (var xml = XmlWriter.Create(text, settings))
        {
            xml.WriteStartElement("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
            Write(xml, url, null);
            foreach (var page in portal) Write(xml, url + page, null);
            foreach (var unit in budgets.GroupBy(b => b.Unit.Key, StringComparer.Ordinal)
                .Where(u => u.Count() > 1).OrderBy(u => u.Key, StringComparer.Ordinal))
            {
                Write(xml, $"{url}{unit.Key}/", null);
            }
            foreach (var budget in budgets.OrderBy(b => b.Key))
            {
                foreach (var page in budget.Pages) Write(xml, url + (budget.Folder + page.File).Replace("index.html", "", StringComparison.Ordinal), budget.Published);
            }
            xml.WriteEndElement();
        }
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{text}\n";
    }

    private static void Write(XmlWriter xml, string address, DateOnly? published)
    {
        xml.WriteStartElement("url");
        xml.WriteElementString("loc", address);
        if (published is { } day) xml.WriteElementString("lastmod", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }
}
