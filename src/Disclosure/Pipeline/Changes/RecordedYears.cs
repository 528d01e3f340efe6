using System.Buffers;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Editions;
using Disclosure.Records;

namespace Disclosure.Pipeline.Changes;

/// <summary>
/// The signs of what all documents of a unit see of each other: tables and projects by their names, for the links between the years, and what
/// each is called. Safe for several threads.
/// </summary>
internal sealed class RecordedYears
{
    private readonly ConcurrentDictionary<Classification, Lazy<string>> _classifications = new(ReferenceEqualityComparer.Instance);

    /// <summary>The sign of a year.</summary>
    public string SignOf(YearRecord year)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("key", year.Key.ToString());
            json.WriteString("name", year.Name);
            json.WriteString("unit", year.UnitName);
            FigureWriter.Write(json, year with { Sections = [] }, c => _classifications.GetOrAdd(c, known => new Lazy<string>(() => SignOf(known))).Value);
            json.WriteEndObject();
        }
        return Convert.ToHexStringLower(SHA256.HashData(bytes.WrittenSpan).AsSpan(0, 16));
    }

    private static string SignOf(Classification classification) => InputTrace.SignOf(
    [
        ClassificationRecord.NameOf(ClassificationRecord.Write(classification)), classification.Kind?.ToString() ?? "", classification.IsComplete.ToString(),
        .. classification.Renamed.Select(r => $"{r.Old}\t{r.New}"),
    ]);
}
