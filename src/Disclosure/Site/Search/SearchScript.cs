using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Disclosure.Core.Documents;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Search;

/// <summary>
/// Writes what can be found as scripts that hand it to the search page: a page on disk may load a script from beside it, but not
/// data. Lists stand for records, in the order that <c>search-match.js</c> reads, so that no name is repeated a thousand times; heads of
/// columns that stood before are a number, and a row is linked by what is shortest: nothing, when its name ends its address.
/// </summary>
internal static class SearchScript
{
    /// <summary>The name of the file, of a budget in its folder and of the site at its root.</summary>
    public const string File = "search-index.js";

    // Chinese stays readable; whatever means something in HTML, and the line ends that only scripts know, are written as numbers.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes what can be found in a budget.</summary>
    public static void Write(Budget budget, FindableBudget found, string folder, PageSink sink) => Write(folder + File, sink, json =>
    {
        json.WriteString("folder", folder);
        json.WriteString("title", budget.Title);
        WriteKinds(json, [budget.Key.Kind]);
        json.WriteStartArray("tables");
        var heads = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var table in found.Tables) Write(json, table, heads);
        json.WriteEndArray();
        json.WriteStartArray("parts");
        foreach (var part in found.Parts) Write(json, part);
        json.WriteEndArray();
    });

    /// <summary>Writes which budgets there are to search: the folder and the title of each, and what they are called together.</summary>
    public static void Write(IEnumerable<(string Folder, string Title)> budgets, IEnumerable<DocumentKind> kinds, PageSink sink) => Write(File, sink, json =>
    {
        WriteKinds(json, [.. kinds.Distinct()]);
        json.WriteStartArray("budgets");
        foreach (var (folder, title) in budgets) WriteTexts(json, [folder, title]);
        json.WriteEndArray();
    });

    /// <summary>Writes what documents of these kinds are called together. Where nothing is said, all are budgets.</summary>
    public static void WriteKinds(Utf8JsonWriter json, IReadOnlyList<DocumentKind> kinds)
    {
        if (kinds.Any(k => k != DocumentKind.AnnualBudget)) json.WriteString("words", kinds.Words());
    }

    /// <summary>Writes a script that hands over an object.</summary>
    public static void Write(string path, PageSink sink, Action<Utf8JsonWriter> write)
    {
        using var bytes = new RentedBuffer();
        bytes.Write("disclosureSearch("u8);
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        bytes.Write(");\n"u8);
        sink(path, bytes.Written);
    }

    private static void Write(Utf8JsonWriter json, FindableTable table, Dictionary<string, int> heads)
    {
        json.WriteStartArray();
        json.WriteStringValue(table.Page);
        json.WriteStringValue(table.Table.Title);
        json.WriteStringValue(table.Table.Form.AmountUnit);
        json.WriteStringValue(table.Notes);
        json.WriteStartArray();
        foreach (var section in table.Sections) Write(json, section, heads);
        json.WriteEndArray();
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, FindableSection section, Dictionary<string, int> heads)
    {
        json.WriteStartArray();
        json.WriteStringValue(section.Name);
        json.WriteStringValue(section.Link);
        var head = string.Join('\0', section.Columns);
        if (heads.TryAdd(head, heads.Count)) WriteTexts(json, section.Columns);
        else json.WriteNumberValue(heads[head]);
        json.WriteNumberValue(section.Amount);
        json.WriteStartArray();
        foreach (var row in section.Rows) Write(json, row);
        json.WriteEndArray();
        if (section.Unit.Length > 0 || section.Page.Length > 0) json.WriteStringValue(section.Unit);
        if (section.Page.Length > 0) json.WriteStringValue(section.Page);
        json.WriteEndArray();
    }

    // Most rows are a name and its figures: what is blank at the end is left out.
    private static void Write(Utf8JsonWriter json, FindableRow row)
    {
        json.WriteStartArray();
        json.WriteStringValue(row.Name);
        var hasMore = row.IsProject || row.Unit.Length > 0;
        var link = Encoding.UTF8.GetByteCount(row.Link) > row.Anchor.Length ? row.Anchor : row.Link;
        if (row.Cells.Count > 0 || link.Length > 0 || hasMore) WriteTexts(json, row.Cells);
        if (link.Length > 0 || hasMore) json.WriteStringValue(link);
        if (hasMore) json.WriteNumberValue(row.IsProject ? 1 : 0);
        if (row.Unit.Length > 0) json.WriteStringValue(row.Unit);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, FindablePart part)
    {
        json.WriteStartArray();
        json.WriteStringValue(part.Page);
        json.WriteStringValue(part.Title);
        json.WriteStartArray();
        foreach (var passage in part.Passages) Write(json, passage);
        json.WriteEndArray();
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, FindablePassage passage)
    {
        json.WriteStartArray();
        json.WriteNumberValue((int)passage.Kind);
        json.WriteStringValue(passage.Id);
        json.WriteStringValue(passage.Text);
        if (passage.Name.Length > 0) json.WriteStringValue(passage.Name);
        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, IReadOnlyList<string> texts)
    {
        json.WriteStartArray();
        for (var i = 0; i < texts.Count; i++) json.WriteStringValue(texts[i]);
        json.WriteEndArray();
    }
}
