using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Disclosure.Core.Documents;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Pages;

/// <summary>
/// What the data of a page is, for search engines: a <c>Dataset</c> of schema.org as JSON-LD. It is a block of data in the page's head,
/// no script: browsers do not run it, and the security policy need not allow it. What is not known is left out.
/// </summary>
internal static class DatasetJson
{
    // Within a page no "<" may stand: it is escaped, and so are quotes.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The data of a page.</summary>
    /// <param name="site">The portal.</param>
    /// <param name="budget">The budget.</param>
    /// <param name="name">What the data is.</param>
    /// <param name="url">The whole address of the page, or blank.</param>
    /// <param name="downloads">Its files.</param>
    public static string Of(SiteDescription site, Budget budget, string name, string url, IReadOnlyList<DownloadView> downloads)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", "Dataset");
            json.WriteString("name", name);
            json.WriteString("description", DescriptionOf(budget, name));
            if (url.Length > 0) json.WriteString("url", url);
            json.WriteString("inLanguage", "zh-CN");
            json.WriteBoolean("isAccessibleForFree", true);
            json.WriteString("temporalCoverage", budget.Year.ToString(CultureInfo.InvariantCulture));
            WriteOrganization(json, "creator", budget.Unit.Name);
            if (site.Organizer.Length > 0) WriteOrganization(json, "publisher", site.Organizer);
            WriteDays(json, budget.Publication);
            WriteFiles(json, url, downloads);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static string DescriptionOf(Budget budget, string name) =>
        budget.Publication.Summary is { Length: > 0 } summary ? summary : $"{budget.Unit.Name}公开的 {budget.Year.ToString(CultureInfo.InvariantCulture)} 年{budget.Name}数据：{name}。";

    private static void WriteOrganization(Utf8JsonWriter json, string property, string name)
    {
        json.WriteStartObject(property);
        json.WriteString("@type", "GovernmentOrganization");
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    private static void WriteDays(Utf8JsonWriter json, Publication publication)
    {
        if (publication.Published is { } published) json.WriteString("datePublished", Text(published));
        if (publication.Corrections.Count > 0) json.WriteString("dateModified", Text(publication.Corrections.Max(c => c.Date)));
    }

    private static void WriteFiles(Utf8JsonWriter json, string url, IReadOnlyList<DownloadView> downloads)
    {
        // Without a known address of the site, the files stand beside the page all the same.
        var folder = url[..(url.LastIndexOf('/') + 1)];
        json.WriteStartArray("distribution");
        foreach (var file in downloads)
        {
            json.WriteStartObject();
            json.WriteString("@type", "DataDownload");
            json.WriteString("encodingFormat", file.Type);
            json.WriteString("contentUrl", folder + file.Href);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
