using System.Buffers;
using Disclosure.Core.Documents;

namespace Disclosure.Downloads;

/// <summary>
/// Keeps spreadsheets from taking text for a formula. A text that begins as one does, and is no printed number, is written with an
/// apostrophe before it, and so is a text that begins with an apostrophe: whoever reads the file takes one apostrophe from the
/// beginning of every field that has one and has what was published.
/// </summary>
internal static class CsvText
{
    private static readonly SearchValues<char> Separators = SearchValues.Create(",;\"\t\r\n");
    private static readonly SearchValues<char> Risky = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    /// <summary>The text as it stands in the file.</summary>
    public static string Guarded(string text) => text.Length > 0 && (text[0] == '\'' || IsRisky(text)) ? "'" + text : text;

    /// <summary>Whether a field must stand in quotes: for the separators of any country too, so that none cuts it and begins a field with what follows.</summary>
    public static bool NeedsQuotes(string text) =>
        text.Length == 0 || text[0] == ' ' || text[^1] == ' ' || text.AsSpan().ContainsAny(Separators);

    /// <summary>Whether a text that is not blank may need quotes or an apostrophe; most plainly do not.</summary>
    public static bool MayNeedMore(ReadOnlySpan<char> text) =>
        text[0] is ' ' or '\'' || text[^1] == ' ' || Risky.Contains(text[0]) || text.ContainsAny(Separators);

    /// <summary>
    /// Whether a spreadsheet may take a text for a formula: by its first letter, as OWASP lists them (CSV Injection), and by the full
    /// widths of these, which Chinese spreadsheets take for the same. A negative number is a number.
    /// </summary>
    public static bool IsRisky(string text) =>
        text.Length > 0 && !BlankMark.Is(text) && Risky.Contains(text[0])
        && PrintedNumber.Parse(text) is null && PrintedNumber.ParsePercent(text) is null;
}
