using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Citing;

/// <summary>The years that a passage names: each holds to the end of its sentence, one that something is compared with to the end of its clause.</summary>
internal sealed partial class YearMentions
{
    private readonly PlainText _words;
    private readonly List<(int At, int Year)> _said = [];
    private readonly List<(int At, int Year)> _compared = [];

    /// <summary>The years of a passage in a document of a year.</summary>
    public YearMentions(PlainText words, int ownYear)
    {
        _words = words;
        foreach (Match match in Mention().Matches(words.Text))
        {
            var year = match.Groups["year"] is { Success: true } digits ? int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture)
                : match.Groups["last"].Success ? ownYear - 1 : ownYear;
            (match.Groups["against"].Success ? _compared : _said).Add((match.Index, year));
        }
    }

    /// <summary>The year that an amount at a place is of; null when none is named.</summary>
    public int? Before(int place)
    {
        if (Last(_compared, place, _words.ClauseStart(place)) is { } compared) return compared;
        return Last(_said, place, _words.SentenceStart(place));
    }

    private static int? Last(List<(int At, int Year)> years, int place, int start)
    {
        var count = SortedOrder.CountWhile(years, y => y.At < place);
        return count > 0 && years[count - 1].At >= start ? years[count - 1].Year : null;
    }

    [GeneratedRegex("(?<against>[比较与同和])?(?:(?<![0-9])(?<year>[12][0-9]{3})年|(?<last>" + WordLists.LastYear + ")(?!度?末?结[转余])|(?:" + WordLists.ThisYear + "))",
        RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Mention();
}
