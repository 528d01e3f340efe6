using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Core.Findings;

namespace Disclosure.Import.Pdf.Flow;

/// <summary>Tells the numbers of pages from other numbers: at the edge of the page, in order, or between dashes or words.</summary>
internal static partial class PageNumbers
{
    /// <summary>The lines that are page numbers. <paramref name="edges"/> are the first and the last lines of pages, by page.</summary>
    public static IEnumerable<LineItem> Of(IReadOnlyList<(int Page, LineItem Line)> edges)
    {
        var numbers = edges.Select(e => (e.Page, e.Line, Number: Number(e.Line.Piece.Text))).Where(n => n.Number > 0).ToList();
        var usual = numbers.CountBy(n => n.Number - n.Page).OrderByDescending(g => g.Value).ThenBy(g => Math.Abs(g.Key)).FirstOrDefault();
        return numbers
            .Where(n => !n.Line.Piece.Text.All(char.IsAsciiDigit) || n.Number == n.Page || (usual.Value > 1 && n.Number - n.Page == usual.Key))
            .Select(n => n.Line);
    }

    /// <summary>Whether a line may be the number of a page by what it says.</summary>
    public static bool IsOne(string text) => Number(text) > 0;

    private static int Number(string text)
    {
        var match = Shape().Match(text);
        return match.Success && int.TryParse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    [GeneratedRegex(@"^[\s—–\-－·•~]*(第|Page|P\.)?\s*(?<number>\d{1,4})\s*页?[\s,，/／|]*((共|of)?\s*\d{1,4}\s*页?)?[\s—–\-－·•~]*$", RegexOptions.IgnoreCase, MatchLimit.Milliseconds)]
    private static partial Regex Shape();
}
