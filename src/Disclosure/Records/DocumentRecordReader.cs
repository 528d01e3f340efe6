using System.Globalization;
using System.Text.Json;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;

namespace Disclosure.Records;

/// <summary>Reads what <see cref="DocumentRecordWriter"/> has written.</summary>
internal static class DocumentRecordReader
{
    /// <summary>The record; null with a finding when it cannot be used.</summary>
    /// <param name="bytes">The record as it was written.</param>
    /// <param name="classificationOf">Finds a classification by the name that it was written under; null when it is not there any more.</param>
    /// <param name="place">Where it lies.</param>
    /// <param name="findings">Receives why it cannot be used.</param>
    public static DocumentRecord? Read(ReadOnlyMemory<byte> bytes, Func<string, Classification?> classificationOf, Place place, FindingList findings) =>
        RecordFile.Read(bytes, DocumentRecordWriter.Version, place, findings, fields =>
        {
            var entry = EntryOf(fields);
            return new DocumentRecord(entry, FigureReader.Of(fields, entry, classificationOf));
        });

    /// <summary>The entry alone; null with a finding when it cannot be used.</summary>
    public static DocumentEntry? ReadEntry(ReadOnlyMemory<byte> bytes, Place place, FindingList findings) =>
        RecordFile.Read(bytes, DocumentRecordWriter.Version, place, findings, EntryOf);

    private static DocumentEntry EntryOf(RecordFields fields)
    {
        var unit = UnitOf(fields);
        var key = DocumentKey.Of(unit.Key, fields.Text("folder")) ?? throw RecordFields.Wrong("folder");
        DateOnly? published = fields.Given("published") is { } day ? DayOf(day) : null;
        var pages = fields.List("pages", PageOf);
        if (pages.Count == 0) throw RecordFields.Wrong("pages");
        return new DocumentEntry(unit, key, fields.Text("title"), published, pages)
        {
            Name = fields.Text("called", ""),
            Abstract = fields.Text("abstract", ""),
            IncludesUnits = fields.Is("includesUnits"),
            Totals = PortalFigureRecord.TotalsOf(fields),
            Functions = PortalFigureRecord.FunctionsOf(fields),
            State = StateOf(fields),
            Data = fields.List("data", d => RecordFile.NameOf(RecordFields.TextOf(d))),
            Corrections = fields.List("corrections", CorrectionOf),
            Found = FoundOf(fields.Text("names", ""), fields.Text("amounts", "")),
        };
    }

    private static RecordedNames FoundOf(string names, string amounts)
    {
        var lines = names.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        // A link begins with a page of the document, and every row has one.
        if (lines is [not ['\t', ..], ..]) throw RecordFields.Wrong("names");
        foreach (var line in lines.Where(l => l[0] == '\t')) RecordFile.NameOf(line[1..].Split('#', '\t')[0]);
        if (amounts.Any(c => !char.IsAsciiDigit(c) && c is not ('.' or ' '))) throw RecordFields.Wrong("amounts");
        return new RecordedNames(names, amounts);
    }

    private static Unit UnitOf(RecordFields fields) => new(RecordFile.NameOf(fields.Text("unit")), fields.Text("name"), fields.Text("shortName", ""))
    {
        Later = fields.Text("nameToday", ""),
        Department = fields.Text("department", ""),
        Category = fields.Text("category", ""),
        Order = fields.Has("order") ? fields.Number("order", 0) : null,
    };

    private static RecordedState StateOf(RecordFields fields) => new(
        fields.Given("approved") is { } day ? DayOf(day) : null,
        fields.Number("open", 0), fields.Number("acknowledged", 0), fields.List("missing", RecordFields.TextOf), fields.List("empty", RecordFields.TextOf));

    private static RecordedPage PageOf(JsonElement list)
    {
        var texts = RecordFields.Texts(list, 2);
        return new RecordedPage(texts[0], RecordFile.NameOf(texts[1]));
    }

    private static RecordedCorrection CorrectionOf(JsonElement list)
    {
        var texts = RecordFields.Texts(list, 6);
        RecordFile.NameOf(texts[5].Split('#')[0]);
        return new RecordedCorrection(DayOf(texts[0]), texts[1], texts[2], texts[3], texts[4], texts[5]);
    }

    private static DateOnly DayOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw RecordFields.Wrong("day");
}
