using System.Buffers;

namespace Disclosure.Core.Glossaries;

/// <summary>The terms that a document explains, found in its other words.</summary>
public sealed class Glossary
{
    private readonly List<GlossaryTerm> _byLength;
    private readonly SearchValues<string> _names;
    // Subjects of different classifications never share a code: their first digits tell them apart.
    private readonly Dictionary<string, GlossaryTerm> _byCode = new(StringComparer.Ordinal);

    /// <summary>A glossary of terms; of two with one name the first counts.</summary>
    public Glossary(IEnumerable<GlossaryTerm> terms)
    {
        Terms = [.. terms.DistinctBy(t => t.Name, StringComparer.Ordinal)];
        _byLength = [.. Terms.OrderByDescending(t => t.Name.Length)];
        _names = SearchValues.Create([.. Terms.Select(t => t.Name)], StringComparison.Ordinal);
        foreach (var term in Terms)
        {
            if (term.Code is { } code) _byCode.TryAdd(code, term);
        }
    }

    /// <summary>The terms in the order of the document.</summary>
    public IReadOnlyList<GlossaryTerm> Terms { get; }

    /// <summary>What the document says of the subject with this code, or null.</summary>
    public GlossaryTerm? OfCode(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>The first term in a text at or behind <paramref name="from"/>, the longest where several begin; null when there is none.</summary>
    public (int Start, GlossaryTerm Term)? Next(string text, int from)
    {
        var at = text.AsSpan(from).IndexOfAny(_names);
        if (at < 0) return null;
        var start = from + at;
        return (start, _byLength.Find(t => text.AsSpan(start).StartsWith(t.Name, StringComparison.Ordinal))!);
    }
}
