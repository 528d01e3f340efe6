using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Disclosure.Downloads;

/// <summary>A JSON file: indented, so that two years can be compared line by line, with a line end behind it.</summary>
internal static class JsonFile
{
    // Chinese stays readable; what this encoder leaves alone matters only inside HTML, where these files never stand.
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The file that <paramref name="write"/> writes.</summary>
    public static ArrayBufferWriter<byte> Of(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(bytes, Readable)) write(json);
        bytes.Write("\n"u8);
        return bytes;
    }
}
