using Disclosure.Core.Findings;

namespace Disclosure.Core.Comparison.Differences;

/// <summary>What was found so far.</summary>
internal sealed class Collected
{
    private readonly HashSet<(EditionChangeKind, string, string, string)> _told = [];

    /// <summary>Changed figures in the order of the tables.</summary>
    public List<FigureChange> Figures { get; } = [];

    /// <summary>Changed rows in the order of the tables.</summary>
    public List<RowChange> Rows { get; } = [];

    /// <summary>Changed texts in the order of the tables.</summary>
    public List<TextChange> Texts { get; } = [];

    /// <summary>Changes of the edition, each once.</summary>
    public List<EditionChange> Editions { get; } = [];

    /// <summary>Adds a changed figure; null is none.</summary>
    public void Add(FigureChange? figure)
    {
        if (figure is not null) Figures.Add(figure);
    }

    /// <summary>Adds a change of the edition, unless it is known.</summary>
    public void Add(EditionChangeKind kind, string where, string before, string after, Place place)
    {
        if (_told.Add((kind, where, before, after))) Editions.Add(new EditionChange(kind, where, before, after, place));
    }
}
