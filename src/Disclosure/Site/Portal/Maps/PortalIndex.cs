using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Site.Search.Everywhere;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Portal.Maps;

/// <summary>
/// Writes <c>index.json</c>: every unit and year of the portal for programs. Addresses are relative to the file, so they hold
/// wherever the site stands; what is not known is null.
/// </summary>
internal static class PortalIndex
{
    /// <summary>Where it stands.</summary>
    public const string File = "index.json";

    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes it; on a large site it lists the units, each with the file that lists its years, and of very many only the files that list units.</summary>
    public static void Write(SiteDescription site, string title, SiteUnits units, PageSink sink)
    {
        Write(File, sink, json =>
        {
            json.WriteString("title", title);
            WriteKnown(json, "url", site.Url);
            WriteKnown(json, "publisher", site.Organizer);
            if (units.Groups.Count > 1) WriteList(json, "parts", units.Groups, g => WriteLink(json, g));
            else WriteList(json, "units", units.All, u => Write(json, u, "", units.IsLarge));
        });
        foreach (var group in units.Groups.Where(_ => units.Groups.Count > 1))
        {
            Write(FileOf(group), sink, json => WriteList(json, "units", group.Items, u => Write(json, u, "../", isListed: true)));
        }
    }

    /// <summary>Writes the years of a unit, which a large site has in a file of their own.</summary>
    public static void Write(SiteUnit unit, PageSink sink) => Write(FileOf(unit), sink, json => WriteUnit(json, unit, "../", isListed: false));

    private static string FileOf(SiteUnit unit) => unit.Map + ".json";

    private static string FileOf(PrefixGroup<SiteUnit> group) => $"{SiteSearch.Folder}index-{group.Prefix}.json";

    private static void Write(string path, PageSink sink, Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        bytes.Write("\n"u8);
        sink(path, bytes.WrittenSpan);
    }

    private static void WriteLink(Utf8JsonWriter json, PrefixGroup<SiteUnit> group)
    {
        json.WriteStartObject();
        json.WriteString("href", FileOf(group));
        json.WriteNumber("units", group.Items.Count);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SiteUnit unit, string root, bool isListed)
    {
        json.WriteStartObject();
        WriteUnit(json, unit, root, isListed);
        json.WriteEndObject();
    }

    // With its years, or, where units are only listed, with the file that has them.
    private static void WriteUnit(Utf8JsonWriter json, SiteUnit unit, string root, bool isListed)
    {
        json.WriteString("key", unit.Key);
        json.WriteString("name", unit.Name);
        if (isListed) json.WriteString("href", root + FileOf(unit));
        else WriteList(json, "years", unit.Documents, d => Write(json, d, root));
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items) write(item);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, DocumentEntry budget, string root)
    {
        json.WriteStartObject();
        json.WriteNumber("year", budget.Year);
        // Where no kind is said, it is a budget.
        if (budget.Key.Kind != DocumentKind.AnnualBudget) json.WriteString("kind", budget.Key.Kind.Name());
        // Where no other is said, it is the unit's name of today.
        if (budget.Unit.Later.Length > 0) json.WriteString("unitName", budget.Unit.Name);
        json.WriteString("title", budget.Title);
        WriteKnown(json, "published", budget.Published is { } day ? Text(day) : "");
        json.WriteString("home", root + budget.Home);
        WriteList(json, "pages", budget.Pages, page =>
        {
            json.WriteStartObject();
            json.WriteString("title", page.Title);
            json.WriteString("href", root + budget.Folder + page.File);
            json.WriteEndObject();
        });
        WriteList(json, "data", budget.Data, file => json.WriteStringValue(root + budget.Folder + file));
        WriteList(json, "corrections", budget.Corrections, correction => Write(json, root + budget.Folder, correction));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string folder, RecordedCorrection correction)
    {
        json.WriteStartObject();
        json.WriteString("date", Text(correction.Date));
        json.WriteString("address", correction.Where);
        json.WriteString("before", correction.Before);
        json.WriteString("after", correction.After);
        json.WriteString("reason", correction.Reason);
        json.WriteString("href", folder + correction.Link);
        json.WriteEndObject();
    }

    private static void WriteKnown(Utf8JsonWriter json, string name, string text)
    {
        if (text.Length > 0) json.WriteString(name, text);
        else json.WriteNull(name);
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
