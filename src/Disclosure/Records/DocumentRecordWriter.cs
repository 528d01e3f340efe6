using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Editions;

namespace Disclosure.Records;

/// <summary>
/// Writes the record of a document, as JSON: the same record gives the same bytes. What is blank or follows from the rest is left out.
/// A classification is named only: all documents of a year have it, and it is a thousand times as long as the rest.
/// </summary>
internal static class DocumentRecordWriter
{
    /// <summary>Says how a record is written, so that one of another program version is not taken for one of this.</summary>
    public const int Version = 3;

    // Chinese stays as it is; no record ever stands in a page.
    private static readonly JsonWriterOptions Short = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The record; <paramref name="nameOf"/> gives the name under which a classification can be found again.</summary>
    public static byte[] Write(DocumentRecord record, Func<Classification, string> nameOf)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Short))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            Write(json, record.Entry);
            FigureWriter.Write(json, record.Figures, nameOf);
            json.WriteEndObject();
        }
        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>The entry alone, on one line: all that the portal needs.</summary>
    public static byte[] Write(DocumentEntry entry)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Short))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            Write(json, entry);
            json.WriteEndObject();
        }
        return bytes.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter json, DocumentEntry entry)
    {
        json.WriteString("unit", entry.Unit.Key);
        json.WriteString("folder", entry.Key.Folder);
        json.WriteString("name", entry.Unit.Name);
        json.Known("shortName", entry.Unit.ShortName);
        json.Known("nameToday", entry.Unit.Later);
        json.Known("department", entry.Unit.Department);
        json.Known("category", entry.Unit.Category);
        if (entry.Unit.Order is { } order) json.WriteNumber("order", order);
        json.Known("called", entry.Name);
        json.WriteString("title", entry.Title);
        if (entry.Published is { } day) json.WriteString("published", TextOf(day));
        json.Known("abstract", entry.Abstract);
        json.List("pages", entry.Pages, p => json.Texts(p.Title, p.File));
        json.List("data", entry.Data, json.WriteStringValue);
        PortalFigureRecord.Write(json, entry);
        Write(json, entry.State);
        json.List("corrections", entry.Corrections, c => json.Texts(TextOf(c.Date), c.Where, c.Before, c.After, c.Reason, c.Link));
        json.Known("names", entry.Found.Lines);
        json.Known("amounts", entry.Found.Amounts);
    }

    private static void Write(Utf8JsonWriter json, RecordedState state)
    {
        if (state.Approved is { } day) json.WriteString("approved", TextOf(day));
        if (state.Open != 0) json.WriteNumber("open", state.Open);
        if (state.Acknowledged != 0) json.WriteNumber("acknowledged", state.Acknowledged);
        json.List("missing", state.Missing, json.WriteStringValue);
        json.List("empty", state.Empty, json.WriteStringValue);
    }

    private static string TextOf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
