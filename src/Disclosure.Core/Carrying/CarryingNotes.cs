namespace Disclosure.Core.Carrying;

/// <summary>What a person must know of a document that was carried over, each said once, in Chinese.</summary>
internal sealed class CarryingNotes
{
    private readonly List<string> _notes = [];

    /// <summary>The sentences, in the order in which they came up.</summary>
    public IReadOnlyList<string> All => _notes;

    /// <summary>Says something.</summary>
    public void Add(string note)
    {
        if (!_notes.Contains(note, StringComparer.Ordinal)) _notes.Add(note);
    }
}
