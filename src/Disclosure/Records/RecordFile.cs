using System.Text.Json;
using Disclosure.Core.Findings;

namespace Disclosure.Records;

/// <summary>
/// Opens what was written as a record. It may have been cut short, changed by hand or written by another version of the program: then
/// it is not used, which is a warning, for what it records can be read again from the input.
/// </summary>
internal static class RecordFile
{
    /// <summary>The most bytes that a record may have; a long one has a hundredth.</summary>
    public const int MostBytes = 8 * 1024 * 1024;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 16 };

    /// <summary>What <paramref name="read"/> makes of it; null with a finding when it is no record of this version.</summary>
    public static T? Read<T>(ReadOnlyMemory<byte> bytes, int version, Place place, FindingList findings, Func<RecordFields, T> read)
        where T : class
    {
        try
        {
            if (bytes.Length > MostBytes) throw RecordFields.Wrong("length");
            using var json = JsonDocument.Parse(bytes, Options);
            var fields = new RecordFields(json.RootElement);
            if (fields.Number("version", 0) == version) return read(fields);
            findings.Add(Finding.Warning("old-record", place, "这份记录是另一个版本的程序写的，没有使用。"));
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            findings.Add(Finding.Warning("bad-record", place, "这份记录不完整或者被改动过，没有使用。"));
        }
        return null;
    }

    /// <summary>The name of a file or of a folder, as the program itself gives them; whatever else could lead anywhere.</summary>
    public static string NameOf(string text) =>
        text.Length > 0 && text[0] != '.' && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.') ? text : throw RecordFields.Wrong("name");
}
