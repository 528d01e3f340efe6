using System.Text.RegularExpressions;
using Disclosure.Core.Findings;

namespace Disclosure.Import.Pdf.Letters;

/// <summary>Joins the lines of one text as its language wants it: no blank beside Chinese characters, none inside a number.</summary>
internal static partial class LineJoin
{
    /// <summary>The lines as one text, and another reading where a number or a code may go on over the break or end at it; else null.</summary>
    public static (string Text, string? Other) Of(IReadOnlyList<string> lines)
    {
        var text = lines.Count > 0 ? lines[0] : "";
        string? other = null;
        foreach (var line in lines.Skip(1))
        {
            var isNumber = IsNumberBroken(text, line);
            var joined = text + Between(text, line) + line;
            if (isNumber) other = (other ?? text) + " " + line;
            else if (other is not null) other += Between(text, line) + line;
            text = joined;
        }
        return (text, other);
    }

    /// <summary>What stands between two lines of one text: a blank or nothing.</summary>
    public static string Between(string before, string after)
    {
        if (before.Length == 0 || after.Length == 0) return "";
        if (Scripts.IsWide(before[^1]) || Scripts.IsWide(after[0])) return "";
        if (before[^1] is '-' or '/' or '(' || after[0] is ')') return "";
        return IsNumberBroken(before, after) ? "" : " ";
    }

    // Two amounts with their decimals are two; so are two years. All else of digits over a break is one.
    private static bool IsNumberBroken(string before, string after)
    {
        if (before.Length == 0 || after.Length == 0 || !Scripts.IsOfNumber(before[^1]) || !Scripts.IsOfNumber(after[0])) return false;
        var (first, second) = (LastNumber().Match(before).Value, FirstNumber().Match(after).Value);
        return !(Whole().IsMatch(first) && Whole().IsMatch(second));
    }

    [GeneratedRegex(@"[\d０-９.,%，．％+−－-]+$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex LastNumber();

    [GeneratedRegex(@"^[\d０-９.,%，．％+−－-]+", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex FirstNumber();

    [GeneratedRegex(@"^[+−－-]?[\d０-９]{1,3}([,，]?[\d０-９]{3})*[.．][\d０-９]{2}[%％]?$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Whole();
}
