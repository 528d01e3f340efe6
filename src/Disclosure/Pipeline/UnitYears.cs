using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Input;

namespace Disclosure.Pipeline;

/// <summary>What each document of a unit needs of the others.</summary>
/// <param name="Keys">The documents that the site has.</param>
/// <param name="History">What is kept of them; no records when there is only one, which has nothing to stand beside.</param>
internal sealed record UnitYears(IReadOnlySet<DocumentKey> Keys, UnitHistory History)
{
    /// <summary>The documents at these places, in order, with the figures of those that could be read.</summary>
    public static UnitYears Of(IReadOnlyList<BudgetPlace> places, IReadOnlyDictionary<DocumentKey, YearRecord> figures) => new(
        places.Select(p => p.Key).ToHashSet(),
        new UnitHistory(places.Count < 2 ? [] : [.. places.Select(p => figures.GetValueOrDefault(p.Key)).OfType<YearRecord>()]));

    /// <summary>The documents whose figures the pages of another show beside its own: the one before it of its kind, and that of the other kind of its year.</summary>
    public IEnumerable<DocumentKey> Beside(DocumentKey own) =>
        Keys.Where(k => k.Kind != own.Kind && k.Year == own.Year).Concat(Keys.Where(k => k.Kind == own.Kind && k.Year < own.Year).OrderByDescending(k => k.Year).Take(1));

    /// <summary>What one document is given of the others: the figures of those alone, so that it is made again when these change and not with every other.</summary>
    public UnitYears For(DocumentKey own)
    {
        var shown = Beside(own).Append(own).ToHashSet();
        return this with { History = new UnitHistory([.. History.Records.Select(r => shown.Contains(r.Key) ? r : r.WithoutFigures())]) };
    }
}
