using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;

namespace Disclosure.Records;

/// <summary>Writes and reads what the documents of all years of a unit see of one of them (<see cref="YearRecord.WithoutFigures"/>), on one line.</summary>
internal static class YearNamesRecord
{
    private const int Version = 1;

    private static readonly JsonWriterOptions Short = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>It as it is written: the same gives the same bytes.</summary>
    public static byte[] Write(YearRecord year)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Short))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteString("unit", year.Key.Unit);
            json.WriteString("folder", year.Key.Folder);
            json.WriteString("name", year.Name);
            json.WriteString("unitName", year.UnitName);
            FigureWriter.Write(json, year.WithoutFigures(), c => c.Name);
            json.WriteEndObject();
        }
        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>It again; null with a finding when it cannot be used.</summary>
    public static YearRecord? Read(ReadOnlyMemory<byte> bytes, Place place, FindingList findings) => RecordFile.Read(bytes, Version, place, findings, fields =>
    {
        var key = DocumentKey.Of(RecordFile.NameOf(fields.Text("unit")), fields.Text("folder")) ?? throw RecordFields.Wrong("folder");
        return FigureReader.Of(fields, key, fields.Text("name"), fields.Text("unitName"), _ => null);
    });
}
