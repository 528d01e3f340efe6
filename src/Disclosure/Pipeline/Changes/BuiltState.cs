using System.Globalization;
using System.Text;
using Disclosure.Output;

namespace Disclosure.Pipeline.Changes;

/// <summary>
/// What the last build into an output folder left on record, in a file beside that folder: it is this machine's own, for it tells files by
/// when they were changed, and no part of the site. Without it, or with one that cannot be read, all is made again, and the same comes out.
/// </summary>
/// <param name="Shared">The sign of what all units are made with: program, options, theme, portal, editions, classifications.</param>
/// <param name="Stamp">The sign of when and how those were changed last; null where that proves nothing.</param>
/// <param name="Portal">How the portal's own files and folders lay there.</param>
/// <param name="Files">How many files the site has.</param>
/// <param name="Units">The units.</param>
internal sealed record BuiltState(string Shared, string? Stamp, string Portal, int Files, IReadOnlyDictionary<string, BuiltUnit> Units)
{
    private const string Title = "# Disclosure 上次生成的记录（这台机器自己用，可以删去）4";
    private const string None = "-";
    private const string Department = "department";

    /// <summary>The share of a build on several machines that it is of; null for a whole build.</summary>
    public BuildShare? Share { get; init; }

    /// <summary>How the list of the site's files lay there; blank where it is not known.</summary>
    public string List { get; init; } = "";

    /// <summary>No build is on record.</summary>
    public static BuiltState Nothing { get; } = new("", null, "", 0, new Dictionary<string, BuiltUnit>(StringComparer.Ordinal));

    /// <summary>Reads what was written; nothing where that was cut short or changed by hand.</summary>
    public static BuiltState Read(ReadOnlyMemory<byte> written)
    {
        try
        {
            return Parse(written) ?? Nothing;
        }
        catch (Exception e) when (e is FormatException or OverflowException or ArgumentException)
        {
            return Nothing;
        }
    }

    /// <summary>
    /// The record as it is written: a line for what is shared, for each unit a line, two for each of its documents, one for each of its warnings,
    /// and one for each entry of a document, and in the end the sum of all that.
    /// </summary>
    public byte[] Write()
    {
        using var bytes = new MemoryStream();
        Write(bytes);
        return bytes.ToArray();
    }

    /// <summary>Writes the record.</summary>
    public void Write(Stream stream)
    {
        var bytes = new SummedStream(stream);
        Line(bytes, Title);
        Line(bytes, string.Join('\t', Shared, Stamp ?? None, Portal, Text(Files), Text(Units.Count), Share?.ToString() ?? None, List));
        foreach (var unit in Units.Values.OrderBy(u => u.Key, StringComparer.Ordinal))
        {
            Line(bytes, string.Join(
                '\t', unit.Key, unit.Shared, unit.Content, unit.Stamp ?? None, unit.Output, unit.IsDepartment ? Department : None, unit.Own, Text(unit.Documents.Count), Text(unit.Warnings.Count), Text(unit.Entries.Count)));
            foreach (var document in unit.Documents) Line(bytes, document.Line);
            bytes.Write(unit.Years.Whole().Span);
            bytes.Write(unit.Warnings.Whole().Span);
            bytes.Write(unit.Entries.Whole().Span);
        }
        Line(bytes, SumOf(bytes.Sum));
    }

    private static BuiltState? Parse(ReadOnlyMemory<byte> written)
    {
        var end = written.Length - SumOf(0).Length - 1;
        if (end <= 0 || !written.Span[end..].SequenceEqual(Encoding.UTF8.GetBytes(SumOf(Checksum.Of(written.Span[..end])) + "\n"))) return null;
        var rest = written[..end];
        if (Fields(ref rest) is not [Title] || Fields(ref rest) is not [var shared, var stamp, var portal, var files, var count, var share, var list]) return null;
        var units = new Dictionary<string, BuiltUnit>(StringComparer.Ordinal);
        for (var left = Number(count); left > 0; left--)
        {
            if (UnitOf(ref rest) is not { } unit) return null;
            units.Add(unit.Key, unit);
        }
        return new BuiltState(shared, Given(stamp), portal, Number(files), units) { Share = BuildShare.Parse(share), List = list };
    }

    private static BuiltUnit? UnitOf(ref ReadOnlyMemory<byte> rest)
    {
        if (Fields(ref rest) is not [var key, var shared, var content, var stamp, var output, var department, var own, var count, var warnings, var entries]) return null;
        var documents = new List<BuiltDocument>();
        for (var left = Number(count); left > 0; left--)
        {
            if (BuiltDocument.Of(Fields(ref rest)) is not { } document) return null;
            documents.Add(document);
        }
        var years = Lines(ref rest, documents.Count);
        return new BuiltUnit(key, shared, content, Given(stamp), output, Lines(ref rest, Number(warnings)), Lines(ref rest, Number(entries)))
        {
            IsDepartment = department == Department,
            Own = own,
            Documents = documents,
            Years = years,
        };
    }

    private static KeptLines Lines(ref ReadOnlyMemory<byte> rest, int count)
    {
        var all = rest;
        for (var left = count; left > 0; left--) Next(ref rest);
        return KeptLines.At(all[..^rest.Length], count);
    }

    private static string[] Fields(ref ReadOnlyMemory<byte> rest) => Encoding.UTF8.GetString(Next(ref rest).Span).Split('\t');

    private static ReadOnlyMemory<byte> Next(ref ReadOnlyMemory<byte> rest)
    {
        var end = rest.Span.IndexOf((byte)'\n');
        if (end < 0) throw new FormatException("cut short");
        var line = rest[..end];
        rest = rest[(end + 1)..];
        return line;
    }

    private static string SumOf(uint sum) => sum.ToString("x8", CultureInfo.InvariantCulture);

    private static void Line(SummedStream bytes, string text) => bytes.Write(Encoding.UTF8.GetBytes(text + "\n"));

    private static string? Given(string text) => text == None ? null : text;

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
