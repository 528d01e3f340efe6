using Disclosure.Core.Documents;

namespace Disclosure.Core.Checks.Language;

/// <summary>Which passages follow each other in the same section of a narrative, and which of them are marked.</summary>
internal sealed class PassageSections
{
    private readonly IReadOnlyList<Passage> _passages;
    private readonly Dictionary<Passage, int> _places = new(ReferenceEqualityComparer.Instance);
    private readonly bool[] _isMarked;

    /// <summary>The sections of a narrative.</summary>
    public PassageSections(IReadOnlyList<Passage> passages)
    {
        _passages = passages;
        _isMarked = new bool[passages.Count];
        for (var i = 0; i < passages.Count; i++) _places[passages[i]] = i;
    }

    /// <summary>The next passage of the same section; null at its end.</summary>
    public Passage? Next(Passage passage) => Next(_places[passage]);

    /// <summary>The passage before one in the same section; null at its beginning.</summary>
    public Passage? Previous(Passage passage)
    {
        var place = _places[passage];
        return place > 0 && Next(place - 1) is not null && !_passages[place - 1].IsHeading ? _passages[place - 1] : null;
    }

    /// <summary>Marks passages, and with each those that stand before it in its section.</summary>
    public void Mark(IEnumerable<Passage> passages)
    {
        foreach (var passage in passages) _isMarked[_places[passage]] = true;
        for (var i = _passages.Count - 2; i >= 0; i--) _isMarked[i] = _isMarked[i] || (_isMarked[i + 1] && Next(i) is not null);
    }

    /// <summary>Whether this passage, or one behind it in its section, was marked.</summary>
    public bool IsMarkedFrom(Passage passage) => _isMarked[_places[passage]];

    private Passage? Next(int place)
    {
        if (place + 1 >= _passages.Count) return null;
        var (here, next) = (_passages[place], _passages[place + 1]);
        var isBeside = next.Part == here.Part && next.Headings.SequenceEqual(here.Headings, StringComparer.Ordinal);
        return !next.IsHeading && isBeside ? next : null;
    }
}
