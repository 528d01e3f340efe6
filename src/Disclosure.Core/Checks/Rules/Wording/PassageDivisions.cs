using System.Text.RegularExpressions;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Rules.Wording;

/// <summary>Where a passage divides an amount into parts: before each 其中 or 包括 the last amount that is no change.</summary>
internal sealed partial class PassageDivisions
{
    // What a part belongs to stands near it, or is what the passage began with.
    private const int MostNear = 16;
    private const int MostFirst = 4;

    private readonly Passage _passage;
    private readonly PlainText _words;
    private readonly FigureOrder _amounts;
    private readonly List<(int End, DividedAmount Amount)> _divisions = [];

    /// <summary>The divisions of a passage.</summary>
    public PassageDivisions(Passage passage, PlainText words)
    {
        (_passage, _words) = (passage, words);
        var changes = ChangeTerms.In(words.Text).SelectMany(t => t.Listed).Select(f => f.Start).ToHashSet();
        _amounts = new FigureOrder([.. ProseFigures.In(words).Where(f => f.IsMoney && !changes.Contains(f.Start))]);
        foreach (var mark in Division().EnumerateMatches(words.Text))
        {
            if (WholeBefore(mark.Index) is { } whole) _divisions.Add((mark.Index + mark.Length, whole));
        }
    }

    /// <summary>The amounts that are divided before a place, the nearest first; before the passage's end when there is none.</summary>
    public IReadOnlyList<DividedAmount> Wholes(int? place)
    {
        var end = place ?? _words.Text.Length;
        var wholes = new List<DividedAmount>();
        // A colon divides what stands before it when the parts follow at once.
        if (end > 0 && _words.Text[end - 1] == ':' && WholeBefore(end - 1) is { } last) wholes.Add(last);
        var count = SortedOrder.CountWhile(_divisions, d => d.End <= end);
        for (var i = count - 1; i >= Math.Max(0, count - MostNear); i--) wholes.Add(_divisions[i].Amount);
        for (var i = Math.Min(MostFirst, count - MostNear) - 1; i >= 0; i--) wholes.Add(_divisions[i].Amount);
        return wholes;
    }

    private DividedAmount? WholeBefore(int place) => _amounts.Before(place) is { } figure
        ? new DividedAmount(figure, _passage, _words.Written(figure.Start, figure.End), _words.At(figure.Start)) : null;

    [GeneratedRegex(WordLists.Divisions, RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Division();
}

/// <summary>An amount that a passage divides.</summary>
/// <param name="Figure">The amount.</param>
/// <param name="Passage">Where it stands.</param>
/// <param name="Text">The amount as published.</param>
/// <param name="At">Where it begins in the passage.</param>
internal sealed record DividedAmount(ProseFigure Figure, Passage Passage, string Text, int At);
