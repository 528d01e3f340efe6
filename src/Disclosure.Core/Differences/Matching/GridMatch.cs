using Disclosure.Core.Editions;

namespace Disclosure.Core.Differences.Matching;

/// <summary>What the columns and lines of one form of a grid are in another.</summary>
internal sealed class GridMatch
{
    private readonly Dictionary<string, string> _lines = new(StringComparer.Ordinal);

    /// <summary>Matches two forms.</summary>
    public GridMatch(GridForm before, GridForm after, TwoYears years)
    {
        Columns = ColumnMatch.Of(before, after, years);
        Lines = FormLine.Match(before, after, years);
        foreach (var (b, a) in Lines.Pairs) _lines[b.Name] = a.Name;
    }

    /// <summary>The columns.</summary>
    public Matched<Leaf> Columns { get; }

    /// <summary>The fixed lines.</summary>
    public Matched<FormLine> Lines { get; }

    /// <summary>The name that a line of the earlier form has in the later; null for none.</summary>
    public string? LineOf(string name) => _lines.GetValueOrDefault(name);
}
