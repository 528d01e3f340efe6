using System.Text.Json;
using Disclosure.Core.Findings;

namespace Disclosure.Reports;

/// <summary>What several parts of the JSON report are written of.</summary>
internal static class JsonParts
{
    /// <summary>Writes where to look, as <c>file</c>, <c>line</c> and <c>column</c>.</summary>
    public static void Place(Utf8JsonWriter json, Place place)
    {
        json.WriteString("file", place.File);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
    }

    /// <summary>Writes a list.</summary>
    public static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items) write(item);
        json.WriteEndArray();
    }
}
