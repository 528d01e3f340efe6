using System.Buffers;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;

namespace Disclosure.Records;

/// <summary>
/// Writes and reads classifications, to which records of documents refer. Each is named by its content: a record never means another
/// than the one that its document was read with.
/// </summary>
internal static class ClassificationRecord
{
    private const int Version = 1;
    private const int NameLength = 16;

    private static readonly JsonWriterOptions Short = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The name of a classification that was written as these bytes.</summary>
    public static string NameOf(ReadOnlySpan<byte> written) => Convert.ToHexStringLower(SHA256.HashData(written).AsSpan(0, NameLength));

    /// <summary>The classification as it is written.</summary>
    public static byte[] Write(Classification classification)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Short))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteString("name", classification.Name);
            json.WriteStartObject("levels");
            foreach (var level in classification.Levels) json.WriteNumber(level.Name, level.Digits);
            json.WriteEndObject();
            json.WriteStartObject("subjects");
            foreach (var subject in classification.Subjects.OrderBy(s => s.Code, StringComparer.Ordinal)) json.WriteString(subject.Code, subject.Name);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>The classification; null with a finding when it cannot be used.</summary>
    public static Classification? Read(ReadOnlyMemory<byte> bytes, Place place, FindingList findings) => RecordFile.Read(bytes, Version, place, findings, fields =>
    {
        var levels = fields.Object("levels").Numbers().Select(l => new ClassificationLevel(l.Name, l.Number)).ToList();
        // Else no code would be part of a shorter one.
        if (levels.Count == 0 || levels[0].Digits < 1 || levels.Zip(levels.Skip(1)).Any(l => l.First.Digits >= l.Second.Digits)) throw RecordFields.Wrong("levels");
        var subjects = fields.Object("subjects").Texts().ToList();
        if (subjects.DistinctBy(s => s.Name, StringComparer.Ordinal).Count() < subjects.Count) throw RecordFields.Wrong("subjects");
        return new Classification(fields.Text("name"), levels, subjects.Select(s => KeyValuePair.Create(s.Name, s.Text)));
    });
}
