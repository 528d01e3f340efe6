using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Disclosure.Downloads;

/// <summary>
/// A JSON file in the making: what holds other things is indented, and a row, a column or a field takes one line, so that two years can be
/// compared line by line and no file consists of white space.
/// </summary>
internal sealed class JsonFile : IDisposable
{
    private const int Indent = 1;

    // Chinese stays readable; what this encoder leaves alone matters only inside HTML, where these files never stand.
    private static readonly JavaScriptEncoder Readable = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _room;

    private readonly ArrayBufferWriter<byte> _line = new(512);

    private JsonFile(ArrayBufferWriter<byte> bytes)
    {
        Whole = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, IndentSize = Indent, NewLine = "\n", Encoder = Readable });
        Line = new Utf8JsonWriter(_line, new JsonWriterOptions { Encoder = Readable });
    }

    /// <summary>Writes what is indented.</summary>
    public Utf8JsonWriter Whole { get; }

    /// <summary>Writes the line that was begun.</summary>
    public Utf8JsonWriter Line { get; }

    /// <summary>The file that <paramref name="write"/> writes, with a line end behind it; valid until this thread asks for the next.</summary>
    public static ArrayBufferWriter<byte> Of(Action<JsonFile> write)
    {
        // One of a whole budget is too large to be thrown away each time: what is that large the collector leaves lying for long.
        var bytes = _room ??= new ArrayBufferWriter<byte>(4096);
        bytes.ResetWrittenCount();
        using (var json = new JsonFile(bytes)) write(json);
        bytes.Write("\n"u8);
        return bytes;
    }

    /// <summary>Begins an object that is an item of the array being written, on a line of its own.</summary>
    public void BeginItem()
    {
        BeginLine();
        Line.WriteStartObject();
    }

    /// <summary>Writes an item of the array being written that is an array itself, on a line of its own.</summary>
    /// <param name="write">Writes what is in it.</param>
    public void Item(Action<Utf8JsonWriter> write)
    {
        BeginLine();
        WriteList(write);
    }

    /// <summary>Begins an object that is the value of a property, behind its name.</summary>
    public void BeginProperty(string name)
    {
        Whole.WritePropertyName(name);
        Begin();
        Line.WriteStartObject();
    }

    /// <summary>Ends the object that was begun last.</summary>
    public void End()
    {
        Line.WriteEndObject();
        WriteLine();
    }

    /// <summary>Writes a property that is a list of texts, behind its name.</summary>
    public void Texts(string name, params IEnumerable<string> texts)
    {
        Whole.WritePropertyName(name);
        Begin();
        WriteList(line =>
        {
            foreach (var text in texts) line.WriteStringValue(text);
        });
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Line.Dispose();
        Whole.Dispose();
    }

    private void BeginLine()
    {
        Begin();
        _line.GetSpan(1)[0] = (byte)'\n';
        _line.Advance(1);
        var depth = Whole.CurrentDepth * Indent;
        _line.GetSpan(depth)[..depth].Fill((byte)' ');
        _line.Advance(depth);
    }

    private void WriteList(Action<Utf8JsonWriter> write)
    {
        Line.WriteStartArray();
        write(Line);
        Line.WriteEndArray();
        WriteLine();
    }

    private void WriteLine()
    {
        Line.Flush();
        Whole.WriteRawValue(_line.WrittenSpan, skipInputValidation: true);
    }

    private void Begin()
    {
        Line.Reset();
        _line.ResetWrittenCount();
    }
}
