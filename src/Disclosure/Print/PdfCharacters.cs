using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Core.Findings;
using Disclosure.Core.Words;

namespace Disclosure.Print;

/// <summary>
/// Mends what a PDF says its glyphs stand for. Fonts draw 一 (U+4E00) and the radical ⼀ (U+2F00) as one glyph, which Chromium then
/// names by the lower number; in readers that go by that name a search finds no 一. (Chromium also notes the true character where
/// it uses such a glyph, but not every reader looks there.)
/// </summary>
internal static partial class PdfCharacters
{
    /// <summary>Names every glyph by the character that people write (ISO 32000-1, 9.10.3).</summary>
    public static void Mend(PdfFile file)
    {
        for (var font = 0; font < file.Count; font++)
        {
            if (PdfFile.Reference(file[font], "ToUnicode") is not { } map || PdfStream.Read(file[map]) is not { } names) continue;
            var mended = Line().Replace(names, Mended);
            if (mended != names) file[map] = PdfStream.Write(map, mended);
        }
    }

    // One glyph, <05> <2F00>, or neighbours, <05> <07> <2F00>, which may not stay neighbours: <05> <07> [<4E00> <2F01> <2F02>].
    private static string Mended(Match line)
    {
        var (first, last, name) = (Number(line.Groups[1]), Number(line.Groups[2]), Number(line.Groups[3]));
        var count = line.Groups[2].Success ? last - first + 1 : 1;
        if (count < 1 || name + count > char.MaxValue + 1) return line.Value;
        var names = Enumerable.Range(name, count).ToList();
        var mended = names.ConvertAll(n => (int)Radicals.Unified((char)n));
        if (mended.SequenceEqual(names)) return line.Value;
        var written = mended.ConvertAll(n => n.ToString("X4", CultureInfo.InvariantCulture));
        return line.Groups[2].Success
            ? $"<{line.Groups[1]}> <{line.Groups[2]}> [<{string.Join("> <", written)}>]"
            : $"<{line.Groups[1]}> <{written[0]}>";
    }

    private static int Number(Group hex) =>
        hex.Success ? int.Parse(hex.Value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex("^<([0-9A-F]{1,4})> (?:<([0-9A-F]{1,4})> )?<([0-9A-F]{4})>$", RegexOptions.Multiline, MatchLimit.Milliseconds)]
    private static partial Regex Line();
}
