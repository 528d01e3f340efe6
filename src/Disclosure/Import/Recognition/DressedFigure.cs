using System.Text.RegularExpressions;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;

namespace Disclosure.Import.Recognition;

/// <summary>
/// A figure that is printed otherwise than the input writes it: a negative one in brackets or behind a triangle, one behind the sign of
/// the currency, one with the mark of a note or of a correction.
/// </summary>
/// <param name="Figure">The figure as the input writes it: <c>-12.00</c> for <c>（12.00）</c>.</param>
/// <param name="Mark">The mark behind it, as printed; blank for none.</param>
/// <param name="Words">How it was read, in Chinese.</param>
internal sealed partial record DressedFigure(string Figure, string Mark, string Words)
{
    // A number in brackets that is no longer counts items or columns.
    private const int ShortCount = 2;

    /// <summary>The figure in a text that is nothing else; null for a figure that is printed plainly, and for any other text.</summary>
    public static DressedFigure? Of(string text)
    {
        var folded = Folded.Name(text);
        if (IsSpaced(text)) return new DressedFigure(folded, "", $"空格分开的三位一节，读作 {folded}");
        if (folded.Length < 2 || IsNumber(folded) || Whole().Match(folded) is not { Success: true } found) return null;
        var (number, open, sign) = (found.Groups["number"].Value, found.Groups["open"].Success, found.Groups["sign"].Value);
        if (!IsNumber(number) || open != found.Groups["close"].Success || (open && number.Length <= ShortCount)) return null;
        var isNegative = open || sign is not ("" or "+");
        var figure = isNegative ? "-" + number : number;
        var mark = found.Groups["mark"].Value;
        return new DressedFigure(figure, mark, (mark.Length > 0 ? $"「{mark}」当作注的标记，" : "") + $"读作 {figure}");
    }

    /// <summary>A text without the mark of a correction that this program prints behind it; null when it has none.</summary>
    public static (string Text, string Mark)? Corrected(string text) =>
        Correction().Match(text) is { Success: true, Index: > 0 } mark ? (text[..mark.Index].TrimEnd(), mark.Value) : null;

    /// <summary>Whether blanks stand between the thousands of a figure: other figures with blanks may be several.</summary>
    public static bool IsSpaced(string text) => Spaced().IsMatch(text.Trim());

    private static bool IsNumber(string text) => PrintedNumber.Parse(text) is not null || PrintedNumber.ParsePercent(text) is not null;

    [GeneratedRegex(@"^(?<open>\()?(?<sign>[-+△▲▽▼↓﹣])?[¥￥]?(?<number>\d[\d,]*(\.\d+)?%?)(?<close>\))?(?<mark>[(\[](注|附注|备注|说明|更正)[:：]?[\d一二三四五六七八九十]*[)\]]|注[\d一二三四五六七八九十]*|[①-⑳]|[*#※†]+)?$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^-?[0-9]{1,3}([ \u00a0\u2009\u202f][0-9]{3})+\.[0-9]{2}$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Spaced();

    [GeneratedRegex(@"\s*[（(]更正\s*\d+[)）]$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Correction();
}
