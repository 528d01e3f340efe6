using Disclosure.Core.Comparison.Matching;

namespace Disclosure.Core.Carrying;

/// <summary>What carrying a document over knows of both years, and where it puts what it found.</summary>
/// <param name="Match">What is one in both.</param>
/// <param name="Move">How years move.</param>
/// <param name="Codes">What became of codes.</param>
/// <param name="Edits">Takes what becomes of values.</param>
/// <param name="Notes">Takes what a person must know.</param>
internal sealed record CarriedSides(BudgetMatch Match, YearMove Move, CodeMoves Codes, CellEdits Edits, CarryingNotes Notes);
