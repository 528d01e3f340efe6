using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;

namespace Disclosure.Site.Portal;

/// <summary>
/// Writes feeds (Atom, RFC 4287), <c>feed.xml</c> and one for each department: what was published and what was corrected, the newest of it first. What has no day is not
/// in it: a feed is a list by time, and no day is made up.
/// </summary>
internal static class AtomFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>Where that of the whole site stands.</summary>
    public const string File = "feed.xml";

    // Who reads it comes by every few days; the lists have everything.
    private const int MostEntries = 300;

    /// <summary>A feed; null when no budget has a day.</summary>
    /// <param name="site">The portal.</param>
    /// <param name="source">What the feed is of.</param>
    public static string? Of(SiteDescription site, FeedSource source)
    {
        var entries = source.Documents.SelectMany(EntriesOf)
            .OrderByDescending(e => e.Day).ThenBy(e => e.Key, StringComparer.Ordinal).Take(MostEntries).ToList();
        if (entries.Count == 0) return null;
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, "zh-CN");
            xml.WriteElementString("title", Atom, source.Title);
            xml.WriteElementString("id", Atom, source.Id);
            xml.WriteElementString("updated", Atom, TimeOf(entries[0].Day));
            var root = site.Url.Length > 0 ? site.Url : source.Root;
            WriteLink(xml, "self", site.Url.Length > 0 ? root + source.File : source.File[(source.File.LastIndexOf('/') + 1)..], "application/atom+xml");
            WriteLink(xml, "alternate", root + "index.html", "text/html");
            foreach (var entry in entries) Write(xml, root, entry);
            xml.WriteEndElement();
        }
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{text}\n";
    }

    private static IEnumerable<FeedEntry> EntriesOf(DocumentEntry budget)
    {
        if (budget.Published is { } day)
        {
            yield return new FeedEntry(day, budget.Folder, $"公开：{budget.Title}", budget.Abstract, budget.Home, budget.Unit.Name);
        }
        foreach (var correction in budget.Corrections)
        {
            yield return new FeedEntry(
                correction.Date,
                string.Create(CultureInfo.InvariantCulture, $"{budget.Folder}{correction.Date:yyyy-MM-dd}/{correction.Where}"),
                $"更正：{budget.Title}，{correction.Where}",
                correction.Words,
                budget.Folder + correction.Link,
                budget.Unit.Name);
        }
    }

    private static void Write(XmlWriter xml, string root, FeedEntry entry)
    {
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("title", Atom, entry.Title);
        xml.WriteElementString("id", Atom, StableId.Of(entry.Key));
        xml.WriteElementString("updated", Atom, TimeOf(entry.Day));
        xml.WriteStartElement("author", Atom);
        xml.WriteElementString("name", Atom, entry.Unit);
        xml.WriteEndElement();
        WriteLink(xml, "alternate", root + entry.Href, "text/html");
        xml.WriteElementString("summary", Atom, entry.Summary.Length > 0 ? entry.Summary : entry.Title);
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string address, string type)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    // A day in China begins eight hours before the one of universal time.
    private static string TimeOf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00+08:00";

    private sealed record FeedEntry(DateOnly Day, string Key, string Title, string Summary, string Href, string Unit);
}

/// <summary>What a feed is of.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Id">What it is known by wherever it stands.</param>
/// <param name="File">Where it stands, from the site's root.</param>
/// <param name="Root">The way from there to the root, where the site does not say its address.</param>
/// <param name="Documents">The documents whose publication and corrections it tells.</param>
internal sealed record FeedSource(string Title, string Id, string File, string Root, IEnumerable<DocumentEntry> Documents);

/// <summary>Identifiers that stay when a site moves: a UUID made of a name (RFC 9562, version 8), as a URN.</summary>
internal static class StableId
{
    private const int Length = 16;

    /// <summary>The identifier of a name.</summary>
    public static string Of(string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(name))[..Length];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(bytes, bigEndian: true);
    }
}
