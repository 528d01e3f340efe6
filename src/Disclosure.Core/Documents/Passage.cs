using Disclosure.Core.Findings;

namespace Disclosure.Core.Documents;

/// <summary>The words of one heading, paragraph or item of a list, without markup, and where each of them is written.</summary>
public sealed class Passage
{
    private readonly IReadOnlyList<(int Start, Place Place)> _runs;

    internal Passage(string part, string text, Place place, IReadOnlyList<(int Start, Place Place)> runs)
    {
        Part = part;
        Text = text;
        Place = place;
        _runs = runs;
    }

    /// <summary>The key of the part it stands in.</summary>
    public string Part { get; }

    /// <summary>Its words.</summary>
    public string Text { get; }

    /// <summary>Where it begins.</summary>
    public Place Place { get; }

    /// <summary>Its id on the pages, which no other passage of the document has.</summary>
    public string Anchor { get; private init; } = "";

    /// <summary>Whether it is a heading.</summary>
    public bool IsHeading { get; init; }

    /// <summary>Whether it is a row of a table, whose cells are its lines.</summary>
    public bool IsRow { get; init; }

    /// <summary>Where figures end in <see cref="Text"/> whose unit is not written there but in the head of their column, and that unit; in order.</summary>
    public IReadOnlyList<(int End, string Unit)> Units { get; init; } = [];

    /// <summary>The words of the headings that it stands under, the topmost first; a heading's own are not among them.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    /// <summary>The figures in it that cite cells, in order, each with where its words stand in <see cref="Text"/>.</summary>
    public IReadOnlyList<(int Start, int Length, Citation Citation)> Citations { get; init; } = [];

    /// <summary>It with an id.</summary>
    internal Passage With(string anchor) => new(Part, Text, Place, _runs) { IsHeading = IsHeading, IsRow = IsRow, Units = Units, Headings = Headings, Citations = Citations, Anchor = anchor };

    /// <summary>
    /// Where the clause begins that the character at <paramref name="index"/> stands in, but no more than <paramref name="most"/> before it.
    /// </summary>
    public int ClauseStart(int index, int most)
    {
        var start = index == 0 ? 0 : Text.LastIndexOfAny(['，', '。', '；', '：', '\n'], index - 1) + 1;
        return Math.Max(start, index - most);
    }

    /// <summary>Where the character at <paramref name="index"/> of <see cref="Text"/> is written.</summary>
    public Place PlaceAt(int index)
    {
        // A paragraph may have thousands of runs and as many findings: the last that begins at or before the character is looked up.
        var count = SortedOrder.CountWhile(_runs, r => r.Start <= index);
        var (start, at) = count == 0 ? (0, Place) : _runs[count - 1];
        return at with { Column = at.Column + index - start };
    }
}

/// <summary>What a passage has thousands of, in order: each question of where something stands among them looks at a few.</summary>
internal static class SortedOrder
{
    /// <summary>How many hold something that the first ones hold and all others do not.</summary>
    public static int CountWhile<T>(IReadOnlyList<T> sorted, Func<T, bool> holds)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (holds(sorted[middle])) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
