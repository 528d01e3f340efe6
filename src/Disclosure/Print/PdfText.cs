using System.Text;
using System.Text.RegularExpressions;
using Disclosure.Core.Findings;

namespace Disclosure.Print;

/// <summary>Texts in the dictionaries of a PDF: ASCII in parentheses, or UTF-16 in hex digits (ISO 32000-1, 7.9.2).</summary>
internal static partial class PdfText
{
    /// <summary>The text under a key; blank when there is none.</summary>
    public static string Read(string dictionary, string key)
    {
        foreach (Match text in Text().Matches(dictionary))
        {
            if (text.Groups[1].Value != key) continue;
            if (text.Groups[2].Success) return Encoding.BigEndianUnicode.GetString(Convert.FromHexString(text.Groups[2].Value));
            return Escaped().Replace(text.Groups[3].Value, "$1");
        }
        return "";
    }

    /// <summary>A text as it is written.</summary>
    public static string Write(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    [GeneratedRegex(@"/(\w+) (?:<FEFF((?:[0-9A-F]{4})*)>|\(((?:[^()\\]|\\.)*)\))", RegexOptions.Singleline, MatchLimit.Milliseconds)]
    private static partial Regex Text();

    [GeneratedRegex(@"\\(.)", RegexOptions.Singleline, MatchLimit.Milliseconds)]
    private static partial Regex Escaped();
}
