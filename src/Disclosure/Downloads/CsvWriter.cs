using System.Buffers;
using System.Text;

namespace Disclosure.Downloads;

/// <summary>
/// Writes CSV: RFC 4180, in UTF-8 with the mark at its beginning (BOM) that tells Excel so. A blank cell is an empty field, an empty
/// text an empty pair of quotes.
/// </summary>
internal sealed class CsvWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new(4096);
    private bool _isWithin;

    /// <summary>Begins a file with its header.</summary>
    public CsvWriter(IEnumerable<string> header)
    {
        _bytes.Write("\uFEFF"u8);
        foreach (var name in header) Field(name);
        EndLine();
    }

    private CsvWriter()
    {
    }

    /// <summary>The bytes of some fields, with commas between, for <see cref="Fields"/>.</summary>
    public static ReadOnlySpan<byte> Encoded(params IEnumerable<string> fields)
    {
        var csv = new CsvWriter();
        foreach (var field in fields) csv.Field(field);
        return csv.Bytes;
    }

    /// <summary>What was written; valid until more is.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.WrittenSpan;

    /// <summary>Adds a field to the line; null for a blank one.</summary>
    public void Field(string? text)
    {
        if (_isWithin) _bytes.Write(","u8);
        _isWithin = true;
        if (text is null) return;
        var safe = CsvText.Guarded(text);
        if (CsvText.NeedsQuotes(safe)) safe = $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        Encoding.UTF8.GetBytes(safe, _bytes);
    }

    /// <summary>Adds fields that were encoded before.</summary>
    public void Fields(ReadOnlySpan<byte> encoded)
    {
        if (_isWithin) _bytes.Write(","u8);
        _isWithin = true;
        _bytes.Write(encoded);
    }

    /// <summary>Adds a text that is never blank by intention: a blank one is an empty field.</summary>
    public void Field(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || CsvText.MayNeedMore(text))
        {
            Field(text.IsEmpty ? null : text.ToString());
            return;
        }
        if (_isWithin) _bytes.Write(","u8);
        _isWithin = true;
        Encoding.UTF8.GetBytes(text, _bytes);
    }

    /// <summary>Ends the line.</summary>
    public void EndLine()
    {
        _bytes.Write("\r\n"u8);
        _isWithin = false;
    }
}
