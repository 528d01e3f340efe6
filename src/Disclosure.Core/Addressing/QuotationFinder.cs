using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Addressing;

/// <summary>Works out the sources that the narrative cites.</summary>
/// <param name="own">Which document cites.</param>
/// <param name="book">Its cells.</param>
/// <param name="others">The documents of its unit.</param>
public sealed class QuotationFinder(DocumentKey own, AddressBook book, OtherDocuments others)
{
    // To find the nearest address takes long; who has so many wrong ones has another fault.
    private const int MostHints = 100;

    // A narrative may cite one source a thousand times.
    private readonly Dictionary<string, (Side? Side, string Fault)> _sides = new(StringComparer.Ordinal);
    private readonly DocumentCells _cells = new(own, book, others);
    private string _fault = "";
    private int _hints;

    /// <summary>The citations of passages, worked out, in order.</summary>
    public IReadOnlyList<Quotation> Of(IReadOnlyList<Passage> passages) =>
        [.. passages.SelectMany(p => p.Citations.Select(c => Of(p, c.Start, p.Text.Substring(c.Start, c.Length), c.Citation)))];

    private Quotation Of(Passage passage, int start, string words, Citation citation)
    {
        if (!_sides.TryGetValue(citation.Formula, out var known)) _sides[citation.Formula] = known = Of(citation);
        var (side, fault) = known;
        if (side is null || fault.Length > 0) return new Quotation(passage, start, words, citation, []) { Fault = fault };
        var isNumber = side.HasNumber || side.Cells.Count == 0;
        return new Quotation(passage, start, words, citation, side.Cells)
        {
            Value = isNumber ? side.Value : null,
            IsExact = side.IsExact,
            Unit = side.Unit,
            Half = side.Printed.Sum(p => p.Limit),
        };
    }

    private (Side? Side, string Fault) Of(Citation citation)
    {
        _fault = "";
        var calculation = new Calculation((pattern, found) => found.AddRange(Find(pattern)), Bindings.None);
        var side = calculation.Of(citation.Source);
        return (side, _fault.Length > 0 ? _fault : calculation.Fault);
    }

    private IEnumerable<LocatedCell> Find(CellPattern pattern)
    {
        if (_cells.Of(pattern) is var (cells, rest, other))
        {
            var found = Find(cells, rest, rest.Text);
            return other is null ? found : found.Select(c => c with { Other = other });
        }
        Fail(_cells.Fault);
        return [];
    }

    private IEnumerable<LocatedCell> Find(AddressBook cells, CellPattern pattern, string address)
    {
        if (pattern.Steps.Length > 0 && IsPattern(address))
        {
            var fitting = new List<LocatedCell>();
            PatternMatch.Find(cells, pattern, Bindings.None, fitting);
            return fitting;
        }
        var found = cells.Find(address);
        if (found.Count == 0) Fail($"表中没有「{address}」{(_hints++ < MostHints ? cells.HintOf(address) : "")}。");
        return found;
    }

    private void Fail(string fault)
    {
        if (_fault.Length == 0) _fault = fault;
    }

    private static bool IsPattern(string address) => address.Contains('*') || address.Contains('[');
}
