using System.Text.Encodings.Web;
using System.Text.Json;

namespace Disclosure.Reports;

/// <summary>Writes a JSON document as text.</summary>
internal static class JsonText
{
    private const int Piece = 1 << 16;

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
        using var text = new StringWriter();
        Write(text, write);
        return text.ToString();
    }

    /// <summary>The same, printed while it is written.</summary>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using (var stream = new JsonStream(output))
        using (var json = new Utf8JsonWriter(stream, Readable)) write(json);
        output.Write("\n");
    }

    /// <summary>Prints what has come together, if it is worth it: a document of many findings is never held as a whole.</summary>
    public static void Drain(Utf8JsonWriter json)
    {
        if (json.BytesPending >= Piece) json.Flush();
    }
}
