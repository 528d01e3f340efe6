using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Import.Placing;

/// <summary>A document as it was placed, before it is written.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="UnitName">The name of the unit as printed; blank when the source does not say it.</param>
/// <param name="Title">The title of the document as printed; blank when it is not printed, or is the edition's.</param>
/// <param name="Tables">The tables in the order of the edition.</param>
/// <param name="Narratives">The prose by part.</param>
internal sealed record ImportedDocument(
    Edition Edition, string UnitName, string Title, IReadOnlyList<PlacedTable> Tables, IReadOnlyDictionary<string, IReadOnlyList<ProseBlock>> Narratives)
{
    /// <summary>The units of its amounts where they are others than the edition's.</summary>
    public AmountUnits AmountUnits { get; init; } = AmountUnits.OfEdition;

    /// <summary>The titles of the parts and tables of the edition of which the source has nothing, in their order. Nothing is written for them.</summary>
    public IReadOnlyList<string> Lacking => [.. Edition.Parts.SelectMany(p => p.IsProse
        ? Narratives.ContainsKey(p.Key) ? [] : [p.Title.Replace("{单位}", UnitName, StringComparison.Ordinal) + (p.MayLack ? "（可以没有）" : "")]
        : Tables.Where(t => !t.IsInSource && p.Tables.Contains(t.Form.Key, StringComparer.Ordinal)).Select(t => t.Form.Title))];
}
