using Disclosure.Import.Blocks;

namespace Disclosure.Import.Accounts;

/// <summary>What became of each piece of the source, written down while it is placed.</summary>
internal sealed class ImportJournal
{
    private readonly List<JournalEntry> _entries = [];

    /// <summary>All of it, in the order in which it was written down.</summary>
    public IReadOnlyList<JournalEntry> Entries => _entries;

    /// <summary>Something stands in the result.</summary>
    public void Placed(Origin origin, string text, string where) => _entries.Add(new(JournalKind.Placed, origin, text, where));

    /// <summary>Something says what the form or the edition says already, or is no part of the document.</summary>
    public void Known(Origin origin, string text, string why) => _entries.Add(new(JournalKind.Known, origin, text, why));

    /// <summary>Something is not in the result.</summary>
    public void Left(Origin origin, string text, string why) => _entries.Add(new(JournalKind.Left, origin, text, why));

    /// <summary>Figures that stand in a printed name, and that the name which the result has for it lacks.</summary>
    public void LeftInName(Origin origin, string printed, IEnumerable<string> figures)
    {
        foreach (var figure in figures) Left(origin, figure, $"印在名称「{printed}」里面，没有放进去");
    }

    /// <summary>Something could be read or placed in two ways.</summary>
    public void Doubted(Origin origin, string text, string taken) => _entries.Add(new(JournalKind.Doubted, origin, text, taken));

    /// <summary>A name is not the one that the form or the classification has.</summary>
    public void Renamed(Origin origin, string printed, string known) => _entries.Add(new(JournalKind.Renamed, origin, printed, known));
}

/// <summary>A line of the journal.</summary>
/// <param name="Kind">What became of the piece.</param>
/// <param name="Origin">Where it stood.</param>
/// <param name="Text">What it says.</param>
/// <param name="Words">Where it went, or why it did not, in Chinese.</param>
internal sealed record JournalEntry(JournalKind Kind, Origin Origin, string Text, string Words);

/// <summary>What became of a piece of the source.</summary>
internal enum JournalKind
{
    /// <summary>It stands in the result.</summary>
    Placed,

    /// <summary>The form or the edition says it already, or it is no part of the document.</summary>
    Known,

    /// <summary>It is not in the result.</summary>
    Left,

    /// <summary>It is, and could have been read in another way.</summary>
    Doubted,

    /// <summary>Its name is not the form's.</summary>
    Renamed,
}
