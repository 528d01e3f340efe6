using System.Text.RegularExpressions;
using Disclosure.Core.Findings;

namespace Disclosure.Import.Pdf.Flow;

/// <summary>The numbers and marks with which items of lists and headings begin.</summary>
internal static partial class ListMarks
{
    /// <summary>Whether a text is such a mark and nothing else.</summary>
    public static bool IsMark(string text) => Begin().Match(text) is { Success: true } match && match.Length == text.Length;

    /// <summary>Whether a text begins with a mark of any kind.</summary>
    public static bool Begins(string text) => Begin().IsMatch(text);

    /// <summary>Whether a text begins as an item of a list does, and not as a chapter.</summary>
    public static bool IsItem(string text) => Item().IsMatch(text);

    /// <summary>Whether a text begins as a chapter does: 一、 or 第一部分.</summary>
    public static bool IsChapter(string text) => Chapter().IsMatch(text);

    [GeneratedRegex(@"^(第[一二三四五六七八九十百]+(部分|章|节|条)|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[、．]|\d{1,2}\.(?!\d)|[①-⑳●•▪■➢✓◆◇])", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Begin();

    [GeneratedRegex(@"^([（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[、．]|\d{1,2}\.(?!\d)|[①-⑳●•▪■➢✓◆◇])", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Item();

    [GeneratedRegex(@"^(第[一二三四五六七八九十百]+(部分|章|节)|[一二三四五六七八九十]{1,3}、)", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Chapter();
}
