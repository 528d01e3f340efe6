using System.Buffers;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Documents;

/// <summary>The terms that a document explains, found in its other words.</summary>
public sealed class Glossary
{
    private readonly SearchValues<string> _names;
    private readonly Dictionary<string, GlossaryTerm> _byName;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<Place, GlossaryTerm> _byPlace = [];
    // From the longest: where several terms begin, the longest is meant.
    private readonly int[] _lengths;
    // Subjects of different classifications never share a code: their first digits tell them apart.
    private readonly Dictionary<string, GlossaryTerm> _byCode = new(StringComparer.Ordinal);

    /// <summary>A glossary of terms; of two with one name the first counts.</summary>
    public Glossary(IEnumerable<GlossaryTerm> terms)
    {
        Terms = [.. terms.DistinctBy(t => t.Name, StringComparer.Ordinal)];
        _byName = Terms.ToDictionary(t => t.Name, StringComparer.Ordinal);
        _lengths = [.. Terms.Select(t => t.Name.Length).Distinct().OrderDescending()];
        _names = SearchValues.Create([.. Terms.Select(t => t.Name)], StringComparison.Ordinal);
        foreach (var term in Terms)
        {
            _numbers[term.Name] = _numbers.Count + 1;
            _byPlace.TryAdd(term.Place, term);
            if (term.Code is { } code) _byCode.TryAdd(code, term);
        }
    }

    /// <summary>The terms in the order of the document.</summary>
    public IReadOnlyList<GlossaryTerm> Terms { get; }

    /// <summary>What the document says of the subject with this code, or null.</summary>
    public GlossaryTerm? OfCode(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>The number of one of its terms in the order of the document, from 1.</summary>
    public int NumberOf(GlossaryTerm term) => _numbers[term.Name];

    /// <summary>The term that is explained at a place, the first where several are; or null.</summary>
    public GlossaryTerm? At(Place place) => _byPlace.GetValueOrDefault(place);

    /// <summary>The first term in a text at or behind <paramref name="from"/>, the longest where several begin; null when there is none.</summary>
    public (int Start, GlossaryTerm Term)? Next(string text, int from)
    {
        var at = text.AsSpan(from).IndexOfAny(_names);
        if (at < 0) return null;
        var start = from + at;
        return (start, Longest(text.AsSpan(start)));
    }

    private GlossaryTerm Longest(ReadOnlySpan<char> text)
    {
        var names = _byName.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var length in _lengths)
        {
            if (length <= text.Length && names.TryGetValue(text[..length], out var term)) return term;
        }
        throw new InvalidOperationException("no term begins where one was found");
    }
}

/// <summary>A term that the document explains itself.</summary>
/// <param name="Name">The term.</param>
/// <param name="Definition">What the document says it is, as published.</param>
/// <param name="Part">The key of the part that explains it.</param>
/// <param name="Place">Where it is explained.</param>
public sealed record GlossaryTerm(string Name, string Definition, string Part, Place Place)
{
    /// <summary>The id of the passage that explains it.</summary>
    public string Anchor { get; init; } = "";

    /// <summary>The code of the subject (科目) that it is, or null when it is none.</summary>
    public string? Code { get; init; }
}
