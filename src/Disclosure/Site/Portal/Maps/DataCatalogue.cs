using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Portal.Maps;

/// <summary>
/// Writes <c>catalog.json</c>: what data the site has, for catalogues of open data, as a <c>DataCatalog</c> of schema.org in JSON-LD. It has a
/// data set for each year and kind of document, all units together; the data sets of each document are told by its own first page.
/// </summary>
internal static class DataCatalogue
{
    /// <summary>Where it stands.</summary>
    public const string File = "catalog.json";

    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes it.</summary>
    public static void Write(SiteDescription site, string title, IReadOnlyList<DocumentEntry> documents, PageSink sink)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", "DataCatalog");
            json.WriteString("name", title);
            if (site.Url.Length > 0) json.WriteString("url", site.Url);
            json.WriteString("inLanguage", "zh-CN");
            if (site.Organizer.Length > 0) WriteOrganization(json, site.Organizer);
            json.WriteStartArray("dataset");
            foreach (var (name, year) in Years(documents)) Write(json, site, name, year);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        bytes.Write("\n"u8);
        sink(File, bytes.WrittenSpan);
    }

    /// <summary>The links from the first page to the data of each year; none where there is one unit, whose own pages have its data.</summary>
    /// <param name="documents">The documents of the site.</param>
    /// <param name="fileOf">The file of a year, which the folder of its documents names.</param>
    public static IReadOnlyList<LinkView> Links(IReadOnlyList<DocumentEntry> documents, Func<string, string> fileOf) => documents.DistinctBy(d => d.Unit.Key, StringComparer.Ordinal).Count() < 2
        ? []
        : [.. Years(documents).Select(y => new LinkView(y.Name, fileOf(y.Documents[0].Key.Folder)))];

    // The newest first, budgets before final accounts.
    private static IEnumerable<(string Name, IReadOnlyList<DocumentEntry> Documents)> Years(IReadOnlyList<DocumentEntry> documents) => documents
        .GroupBy(d => (d.Year, d.Key.Kind)).OrderByDescending(y => y.Key.Year).ThenBy(y => y.Key.Kind)
        .Select(y => ($"{y.Key.Year.ToString(CultureInfo.InvariantCulture)} 年各单位{y.Key.Kind.Word()}", (IReadOnlyList<DocumentEntry>)[.. y]));

    private static void WriteOrganization(Utf8JsonWriter json, string name)
    {
        json.WriteStartObject("publisher");
        json.WriteString("@type", "GovernmentOrganization");
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SiteDescription site, string name, IReadOnlyList<DocumentEntry> documents)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Dataset");
        json.WriteString("name", name);
        json.WriteString("description", string.Create(CultureInfo.InvariantCulture,
            $"本站公布的 {documents.Count} 个单位的{name}：表里有名称的每一行和它的金额。只是本站公布的单位，不是整个地区的合计。"));
        json.WriteString("temporalCoverage", documents[0].Year.ToString(CultureInfo.InvariantCulture));
        json.WriteBoolean("isAccessibleForFree", true);
        if (documents.Max(d => d.Published) is { } day) json.WriteString("datePublished", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteStartArray("distribution");
        var folder = documents[0].Key.Folder;
        WriteFile(json, "text/csv", site.Url + PageNames.DataOfYear(folder));
        WriteFile(json, "application/vnd.apache.parquet", site.Url + PageNames.ParquetOfYear(folder));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter json, string type, string address)
    {
        json.WriteStartObject();
        json.WriteString("@type", "DataDownload");
        json.WriteString("encodingFormat", type);
        json.WriteString("contentUrl", address);
        json.WriteEndObject();
    }
}
