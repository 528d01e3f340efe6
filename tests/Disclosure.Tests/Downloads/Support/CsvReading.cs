using System.Text;

namespace Disclosure.Tests.Downloads.Support;

/// <summary>Reads CSV by RFC 4180, letter by letter, and takes the apostrophe away that keeps text from being a formula.</summary>
internal static class CsvReading
{
    /// <summary>The lines of a file, the header first; a field without a letter and without quotes is blank (null).</summary>
    public static IReadOnlyList<string?[]> Of(ReadOnlySpan<byte> bytes)
    {
        bytes[..3].ToArray().ShouldBe("\uFEFF"u8.ToArray());
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes[3..]);
        var lines = new List<string?[]>();
        for (var at = 0; at < text.Length;) lines.Add(Line(text, ref at));
        return lines;
    }

    /// <summary>What was published, from what stands in a field.</summary>
    public static string Published(string field) => field.StartsWith('\'') ? field[1..] : field;

    private static string?[] Line(string text, ref int at)
    {
        var fields = new List<string?>();
        while (true)
        {
            fields.Add(Field(text, ref at));
            if (text[at] == ',')
            {
                at++;
                continue;
            }
            text.AsSpan(at, 2).ToString().ShouldBe("\r\n");
            at += 2;
            return [.. fields];
        }
    }

    private static string? Field(string text, ref int at)
    {
        if (text[at] != '"')
        {
            var start = at;
            while (text[at] is not (',' or '\r')) text[at++].ShouldNotBeOneOf('"', '\n');
            return at == start ? null : Published(text[start..at]);
        }
        var field = new StringBuilder();
        for (at++; text[at] != '"' || text[at + 1] == '"'; at++)
        {
            if (text[at] == '"') at++;
            field.Append(text[at]);
        }
        at++;
        return Published(field.ToString());
    }
}
