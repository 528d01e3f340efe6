using Disclosure.Core.Classifications;
using Disclosure.Core.Findings;

namespace Disclosure.Reading.Kinds;

/// <summary>What the readers of a document's tables share.</summary>
/// <param name="Kinds">The kinds of sections that there are.</param>
/// <param name="Classifications">The classifications of the document's year, by the names that its edition calls them by.</param>
/// <param name="Size">Counts the cells.</param>
/// <param name="Findings">Takes the faults.</param>
internal sealed record DataReading(
    SectionKinds Kinds, IReadOnlyDictionary<string, Classification> Classifications, DocumentSize Size, FindingList Findings);
