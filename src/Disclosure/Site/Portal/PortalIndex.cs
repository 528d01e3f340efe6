using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;

namespace Disclosure.Site.Portal;

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

    /// <summary>The index.</summary>
    public static byte[] Of(SiteDescription site, string title, IEnumerable<DocumentEntry> budgets)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            json.WriteString("title", title);
            WriteKnown(json, "url", site.Url);
            WriteKnown(json, "publisher", site.Organizer);
            json.WriteStartArray("units");
            foreach (var unit in budgets.GroupBy(b => b.Unit.Key, StringComparer.Ordinal)
                .OrderBy(u => u.Key, StringComparer.Ordinal)) Write(json, unit);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return [.. bytes.WrittenSpan, (byte)'\n'];
    }

    private static void Write(Utf8JsonWriter json, IGrouping<string, DocumentEntry> unit)
    {
        json.WriteStartObject();
        json.WriteString("key", unit.Key);
        json.WriteString("name", unit.First().Unit.Today);
        json.WriteStartArray("years");
        foreach (var budget in unit.OrderByDescending(b => b.Year).ThenBy(b => b.Key)) Write(json, budget);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DocumentEntry budget)
    {
        json.WriteStartObject();
        json.WriteNumber("year", budget.Year);
        // Where no kind is said, it is a budget.
        if (budget.Key.Kind != DocumentKind.AnnualBudget) json.WriteString("kind", budget.Key.Kind.Name());
        // Where no other is said, it is the unit's name of today.
        if (budget.Unit.Later.Length > 0) json.WriteString("unitName", budget.Unit.Name);
        json.WriteString("title", budget.Title);
        WriteKnown(json, "published", budget.Published is { } day ? Text(day) : "");
        json.WriteString("home", budget.Home);
        json.WriteStartArray("pages");
        foreach (var page in budget.Pages)
        {
            json.WriteStartObject();
            json.WriteString("title", page.Title);
            json.WriteString("href", budget.Folder + page.File);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("data");
        foreach (var file in budget.Data) json.WriteStringValue(budget.Folder + file);
        json.WriteEndArray();
        json.WriteStartArray("corrections");
        foreach (var correction in budget.Corrections) Write(json, budget, correction);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DocumentEntry budget, RecordedCorrection correction)
    {
        json.WriteStartObject();
        json.WriteString("date", Text(correction.Date));
        json.WriteString("address", correction.Where);
        json.WriteString("before", correction.Before);
        json.WriteString("after", correction.After);
        json.WriteString("reason", correction.Reason);
        json.WriteString("href", budget.Folder + correction.Link);
        json.WriteEndObject();
    }

    private static void WriteKnown(Utf8JsonWriter json, string name, string text)
    {
        if (text.Length > 0) json.WriteString(name, text);
        else json.WriteNull(name);
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
