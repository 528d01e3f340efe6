using Disclosure.Core.Findings;

namespace Disclosure.Reading.Kinds;

/// <summary>What the readers of an edition's forms share.</summary>
/// <param name="Kinds">The kinds of sections that there are.</param>
/// <param name="Classifications">The classifications that the edition's tables may name.</param>
/// <param name="Findings">Takes the faults.</param>
internal sealed record FormReading(SectionKinds Kinds, ClassificationNames Classifications, FindingList Findings);
