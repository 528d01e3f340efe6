using System.Text.Json;

namespace Disclosure.Records;

/// <summary>What the writers of records say in one word: what is not there is left out.</summary>
internal static class RecordJson
{
    /// <summary>Writes a text unless it is blank.</summary>
    public static void Known(this Utf8JsonWriter json, string name, string text)
    {
        if (text.Length > 0) json.WriteString(name, text);
    }

    /// <summary>Writes a text unless there is none: blank is another thing.</summary>
    public static void Given(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null) json.WriteString(name, text);
    }

    /// <summary>Writes what is so.</summary>
    public static void Flag(this Utf8JsonWriter json, string name, bool isSo)
    {
        if (isSo) json.WriteBoolean(name, true);
    }

    /// <summary>Writes a list unless it has no items.</summary>
    public static void List<T>(this Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count == 0) return;
        json.WriteStartArray(name);
        foreach (var item in items) write(item);
        json.WriteEndArray();
    }

    /// <summary>Writes a short list of texts that stands for a record: their order says what they are.</summary>
    public static void Texts(this Utf8JsonWriter json, params ReadOnlySpan<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
