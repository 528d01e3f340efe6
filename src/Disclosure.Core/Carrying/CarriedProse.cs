using System.Text.RegularExpressions;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Carrying;

/// <summary>
/// Carries the text of a part over: citations stay with their addresses moved on, years move on, and figures that nobody knows yet are
/// marked to be filled in.
/// </summary>
/// <param name="move">How years move.</param>
/// <param name="code">The code that a subject has now.</param>
public sealed partial class CarriedProse(YearMove move, Func<string, string> code)
{
    /// <summary>The text for the new year.</summary>
    /// <param name="text">The text of the file, in Markdown.</param>
    public string Of(string text) => string.Join('\n', text.Split('\n').Select(Line));

    /// <summary>How many figures of a text are to be filled in.</summary>
    public static int UnfilledIn(string text)
    {
        var count = 0;
        for (var i = Unfilled.IndexIn(text); i >= 0; i = Unfilled.IndexIn(text, i + Unfilled.Mark.Length)) count++;
        return count;
    }

    private string Line(string line)
    {
        var moved = Piece().Replace(line, Carried);
        return moved.StartsWith('|') ? CellFigure().Replace(moved, Unfilled.Mark) : moved;
    }

    private string Carried(Match match)
    {
        if (match.Groups["figure"].Success) return Unfilled.Mark;
        if (!match.Groups["target"].Success) return move.OfYear(match.Value);
        var target = match.Groups["target"].Value;
        if (Elsewhere().IsMatch(target)) return match.Value;
        return $"[{Unfilled.Mark}]({Code().Replace(move.InAddress(target), m => code(m.Value))})";
    }

    // A link, a figure with its unit, or a year.
    [GeneratedRegex(@"\[[^\[\]]*\]\((?<target><[^<>]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)"
        + @"|(?<figure>(?<![0-9.,])-?[0-9][0-9,]*(?:\.[0-9]+)?(?= *(?:[百千]?[万亿]?元|个百分点|[%％‰])))|" + YearMove.Pattern, RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Piece();

    [GeneratedRegex("^<?(?:https?|mailto):", RegexOptions.IgnoreCase, MatchLimit.Milliseconds)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"(?<=/)[0-9]{3,7}(?=/|$|[ >])", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<=\| *)-?[0-9][0-9,]*(?:\.[0-9]+)?[%％]?(?= *\|)", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex CellFigure();
}
