using System.Text.RegularExpressions;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Citing;

/// <summary>Reads passage by passage, in order, what their amounts are said to be of.</summary>
/// <param name="context">The document.</param>
/// <param name="rows">The names of all rows, as names are compared.</param>
/// <param name="isFinal">Whether the document is of what was spent.</param>
internal sealed partial class SubjectReader(CheckContext context, IReadOnlySet<string> rows, bool isFinal)
{
    private const int LongestLabel = 120;
    private const int ShortestUnit = 4;

    private static readonly string[] Sums = WordLists.Of(WordLists.AllCounts);

    private readonly string _unit = ComparedName.Of(context.Budget.Unit.Name);
    private string _lead = "";
    private Passage? _before;

    /// <summary>The subjects of the amounts that a passage states, by where they begin in its plain words; those of changes are none.</summary>
    public IReadOnlyDictionary<int, FigureSubject> Read(Passage passage)
    {
        Enter(passage);
        var words = PlainPassages.Of(context, passage);
        var stated = StatedAmounts.Of(context, passage);
        IReadOnlyList<string> around = [_lead, .. passage.Headings.Reverse().Select(ComparedName.Of)];
        var subjects = new Dictionary<int, FigureSubject>();
        var years = new YearMentions(words, context.Budget.Year);
        var (opening, topic, end) = (Opening(words.Text), "", 0);
        foreach (var amount in stated)
        {
            // Another sentence speaks of something else.
            if (amount.Figure.Start >= end) (topic, end) = ("", words.SentenceEnd(amount.Figure.Start));
            var own = WithTopic(OwnWords(amount.Label), topic, opening);
            if (!FigureSubject.IsBare(own)) topic = own;
            subjects.TryAdd(amount.Figure.Start, new FigureSubject(own, around)
            {
                Year = years.Before(amount.Figure.Start) ?? context.Budget.Year,
                IsSpending = ComparedName.IsSpending(amount.Label) ?? isFinal,
                IsWhole = Whole().IsMatch(amount.Label),
            });
        }
        if (words.Text.EndsWith(':')) _lead = stated.Count > 0 ? subjects[stated[0].Figure.Start].Own : "";
        return subjects;
    }

    private void Enter(Passage passage)
    {
        var goesOn = !passage.IsHeading && _before?.Part == passage.Part && _before.Headings.SequenceEqual(passage.Headings, StringComparer.Ordinal);
        if (!goesOn) _lead = "";
        _before = passage;
    }

    // 「年初预算为 2.00 万元，支出决算为 1.00 万元」 goes on from what its sentence, or the opening of its passage, named.
    private static string WithTopic(string own, string topic, string opening)
    {
        // What is a sum of several is none of them.
        if (!FigureSubject.IsBare(own) || Array.Exists(Sums, w => own.Contains(w, StringComparison.Ordinal))) return own;
        var from = topic.Length > 0 ? topic : opening;
        var isOther = (own.Contains(WordLists.Revenue, StringComparison.Ordinal) && from.Contains(WordLists.Expenditure, StringComparison.Ordinal))
            || (own.Contains(WordLists.Expenditure, StringComparison.Ordinal) && from.Contains(WordLists.Revenue, StringComparison.Ordinal));
        return from.Length == 0 || isOther ? own : $"{from}|{own}";
    }

    // What the first clause names, where it is a subject by its levels or a row by its name.
    private string Opening(string text)
    {
        var end = text.AsSpan().IndexOfAny(Stops.Clause);
        if (end is <= 0 or > LongestLabel) return "";
        var own = OwnWords(text[..end]);
        return own.Contains('/') || rows.Contains(own) ? own : "";
    }

    private string OwnWords(string label)
    {
        if (label.Length > LongestLabel) label = label[^LongestLabel..];
        var own = ComparedName.OfWords(label);
        for (var i = 0; i <= _unit.Length - ShortestUnit; i++)
        {
            if (own.StartsWith(_unit.AsSpan(i), StringComparison.Ordinal)) return own[(_unit.Length - i)..];
        }
        return own;
    }

    [GeneratedRegex("(?:部门|单位)[^，。;]*(?:总|合计)", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Whole();
}
