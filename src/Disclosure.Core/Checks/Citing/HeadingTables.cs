using System.Text.RegularExpressions;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Citing;

/// <summary>Which table a section of the narrative explains: the one whose title is most like its heading.</summary>
/// <param name="forms">The tables.</param>
internal sealed partial class HeadingTables(IEnumerable<TableForm> forms)
{
    // Half the letters in common may be 预算支出 alone.
    private const double LeastAlike = 0.75;
    private const int Longest = 60;

    private readonly IReadOnlyList<(string Name, TableForm Form)> _titles = [.. forms.Select(f => (Core(f.Name), f)).Where(t => t.Item1.Length > 0)];
    private readonly Dictionary<string, TableForm?> _known = new(StringComparer.Ordinal);

    /// <summary>The table of the nearest heading that has one; null when none has.</summary>
    public TableForm? Of(IReadOnlyList<string> headings)
    {
        for (var i = headings.Count - 1; i >= 0; i--)
        {
            if (Of(headings[i]) is { } form) return form;
        }
        return null;
    }

    private TableForm? Of(string heading)
    {
        if (!_known.TryGetValue(heading, out var form)) _known[heading] = form = Find(Core(heading));
        return form;
    }

    private TableForm? Find(string heading)
    {
        if (heading.Length is 0 or > Longest) return null;
        var alike = _titles.Select(t => (t.Form, Likeness: 2.0 * Common(heading, t.Name) / (heading.Length + t.Name.Length)))
            .Where(t => t.Likeness >= LeastAlike).OrderByDescending(t => t.Likeness).Take(2).ToList();
        return alike.Count == 0 || (alike.Count == 2 && alike[0].Likeness == alike[1].Likeness) ? null : alike[0].Form;
    }

    private static string Core(string title) => Usual().Replace(ComparedName.Of(Mark().Replace(title, "")), "");

    // The letters that both have in the same order.
    private static int Common(string one, string other)
    {
        var lengths = new int[other.Length + 1];
        foreach (var letter in one)
        {
            var before = 0;
            for (var i = 0; i < other.Length; i++)
            {
                var above = lengths[i + 1];
                lengths[i + 1] = letter == other[i] ? before + 1 : Math.Max(above, lengths[i]);
                before = above;
            }
        }
        return lengths[^1];
    }

    [GeneratedRegex(@"^[^，。;；（(]{0,4}?[0-9一二三四五六七八九十]{1,3}[、.]", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Mark();

    [GeneratedRegex("[0-9]{4}年度?|" + WordLists.UsualTitles, RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Usual();
}
