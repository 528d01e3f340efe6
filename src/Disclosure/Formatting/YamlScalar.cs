using System.Buffers;
using System.Globalization;
using System.Text;
using Disclosure.Core.Documents;

namespace Disclosure.Formatting;

/// <summary>Writes a text as YAML on one line: plain where that reads back the same, else between the marks that the guide asks for.</summary>
internal static class YamlScalar
{
    private static readonly SearchValues<char> Openers = SearchValues.Create("[]{}*&!%@>|'\"#,`");
    private static readonly SearchValues<char> Dividers = SearchValues.Create(",[]{}");

    /// <summary>The text as it stands in a file.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="isWithin">Whether it stands between braces or brackets, where commas divide.</param>
    /// <param name="isQuoted">Whether a person put it between marks.</param>
    public static string Of(string text, bool isWithin, bool isQuoted)
    {
        if (IsPlain(text, isWithin) && !IsThousands(text) && !(isQuoted && !IsWord(text))) return text;
        return Quoted(text);
    }

    /// <summary>The text between marks, whether it needs them or not.</summary>
    public static string Quoted(string text)
    {
        var isSimple = text.All(c => c >= ' ' && c is not ('\u007f' or '\u0085' or '\u2028' or '\u2029'));
        if (isSimple && text.AsSpan().ContainsAny('"', '\\')) return $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
        return isSimple ? $"\"{text}\"" : Escaped(text);
    }

    private static bool IsPlain(string text, bool isWithin)
    {
        if (text.Length == 0 || text is "~" or "null" || text != text.Trim()) return false;
        if (text.Any(c => c < ' ' || c is '\u007f' or '\u0085' or '\u2028' or '\u2029' or '\ufeff')) return false;
        if (Openers.Contains(text[0]) || text.StartsWith("---", StringComparison.Ordinal) || text.StartsWith("...", StringComparison.Ordinal)) return false;
        if (text[0] is '-' or '?' or ':' && (text.Length == 1 || isWithin || text[1] is ' ' or '?' or ':' or '-')) return IsNegative(text);
        if (text.Contains(": ", StringComparison.Ordinal) || text.Contains(" #", StringComparison.Ordinal) || text[^1] == ':') return false;
        return !isWithin || !(text.AsSpan().ContainsAny(Dividers) || text.Contains(':', StringComparison.Ordinal));
    }

    // Marks around a word or a number are only in the way; around anything else a person had a reason.
    private static bool IsWord(string text) => text.All(c => char.IsLetterOrDigit(c) || c == '/') || PrintedNumber.Parse(text) is not null;

    private static bool IsNegative(string text) => text[0] == '-' && text.Length > 1 && text[1..].All(c => char.IsAsciiDigit(c) || c is '.' or '%');

    // Between braces its comma would cut it in two; the guide has it between marks everywhere, so that a row can be copied.
    private static bool IsThousands(string text) => text.Contains(',') && (PrintedNumber.Parse(text) ?? PrintedNumber.ParsePercent(text)) is not null;

    private static string Escaped(string text)
    {
        var written = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\') written.Append('\\').Append(c);
            else if (c == '\n') written.Append("\\n");
            else if (c < ' ' || c is '\u007f' or '\u0085' or '\u2028' or '\u2029') written.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else written.Append(c);
        }
        return written.Append('"').ToString();
    }
}
