using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Disclosure.Core.Findings;

namespace Disclosure.Building;

/// <summary>Writes a JSON document as text.</summary>
internal static class JsonText
{
    // Chinese stays readable; what that encoder leaves alone matters only inside HTML, where these documents never stand.
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The document that <paramref name="write"/> writes, indented, with a line end behind it.</summary>
    public static string Of(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable)) write(json);
        return WithoutHidden(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n");
    }

    // That encoder leaves marks of direction and such as they are, which would turn round what a terminal shows of the document.
    private static string WithoutHidden(string json)
    {
        if (HiddenCharacters.IndexIn(json) < 0) return json;
        var text = new StringBuilder(json.Length + 16);
        foreach (var line in json.AsSpan().Split('\n'))
        {
            var rest = json.AsSpan(line);
            for (; HiddenCharacters.IndexIn(rest) is >= 0 and var at; rest = rest[(at + 1)..])
            {
                text.Append(rest[..at]).Append(CultureInfo.InvariantCulture, $"\\u{(int)rest[at]:X4}");
            }
            text.Append(rest).Append('\n');
        }
        text.Length--;
        return text.ToString();
    }
}
