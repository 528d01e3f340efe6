using System.Text.Json;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Downloads;

/// <summary>
/// Writes what a cell says as JSON. A number is a number, digit by digit as printed (<c>0.00</c>); where it is printed in a way that
/// JSON has not (<c>1,234.50</c>, <c>42.07%</c>), an object with <c>number</c> and <c>text</c>. Text is text, also when it looks like a number.
/// </summary>
internal static class JsonCell
{
    /// <summary>Writes a property; nothing for a blank cell.</summary>
    public static void Write(Utf8JsonWriter json, string name, Cell? cell, ColumnType type)
    {
        if (cell is null) return;
        json.WritePropertyName(name);
        Write(json, cell, type);
    }

    /// <summary>Writes an item of a list; null for a blank cell.</summary>
    public static void Write(Utf8JsonWriter json, Cell? cell, ColumnType type)
    {
        if (cell is null) json.WriteNullValue();
        else if (cell.Number is not { } number || !type.HoldsNumber()) json.WriteStringValue(cell.Text);
        else if (IsJsonNumber(cell.Text)) json.WriteRawValue(cell.Text);
        else WriteBoth(json, number, cell.Text);
    }

    // What a printed number may have beyond JSON's: thousands, a percent sign, zeros before it.
    private static bool IsJsonNumber(string text)
    {
        var digits = text.AsSpan(text.StartsWith('-') ? 1 : 0);
        return !text.AsSpan().ContainsAny(",%") && (digits.Length == 1 || digits[0] != '0' || digits[1] == '.');
    }

    private static void WriteBoth(Utf8JsonWriter json, decimal number, string text)
    {
        json.WriteStartObject();
        json.WriteNumber("number", number);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
