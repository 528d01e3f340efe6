using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

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
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n";
    }
}
