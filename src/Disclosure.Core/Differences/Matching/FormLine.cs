using Disclosure.Core.Checks.Comparing;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Differences.Matching;

/// <summary>A fixed line of a form with the line that heads it.</summary>
/// <param name="Line">The line.</param>
/// <param name="Group">The line that heads it, or null.</param>
internal sealed record FormLine(FixedLine Line, FixedLine? Group)
{
    /// <summary>Its steps, with a slash between.</summary>
    public string Name { get; } = Group is null ? Line.Key : $"{Group.Key}/{Line.Key}";

    /// <summary>The lines of a form that have cells, in order.</summary>
    public static IReadOnlyList<FormLine> Of(GridForm form)
    {
        var lines = new List<FormLine>();
        foreach (var slot in form.Rows)
        {
            if (slot is not RowSlot.FixedRow { Line: var line }) continue;
            if (line.Children.Count == 0) lines.Add(new FormLine(line, null));
            else lines.AddRange(line.Children.Select(c => new FormLine(c, line)));
        }
        return lines;
    }

    /// <summary>The lines of two forms of one grid matched: by name, then the same under another heading, then the most similar.</summary>
    public static Matched<FormLine> Match(GridForm before, GridForm after, TwoYears years)
    {
        var (left, right) = (Of(before), Of(after));
        var matcher = new Matcher<FormLine>(left, right)
            .ByKey(l => years.Before.Key(l.Name), l => years.After.Key(l.Name))
            .ByKey(l => years.Before.Key(l.Line.Key), l => years.After.Key(l.Line.Key))
            .ByScore((b, a) => Score(years.Before.Key(b.Line.Key), years.After.Key(a.Line.Key), b, a));
        return years.WithoutMovedOn(matcher.Result, l => l.Name, left, right);
    }

    private static double Score(string before, string after, FormLine left, FormLine right)
    {
        // A code is a subject, not a spelling; a total is no part.
        if (left.Line.Classification is not null || right.Line.Classification is not null || left.Line.IsTotal != right.Line.IsTotal) return 0;
        if (NameDifference.Of(before, after) is { Left.Length: <= 2, Right.Length: <= 2 } parts && parts.TellsApart()) return 0;
        return Similarity.Of(before, after) is >= 0.6 and var alike ? alike : 0;
    }
}
