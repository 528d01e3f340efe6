using Disclosure.Core.Budgets;
using Disclosure.Reading.Files;

namespace Disclosure.Reading;

/// <summary>A document that the input holds, not yet read.</summary>
/// <param name="Unit">Whose it is.</param>
/// <param name="Key">Which one it is.</param>
/// <param name="Folder">Where it lies.</param>
internal sealed record BudgetPlace(Unit Unit, DocumentKey Key, InputPath Folder)
{
    /// <summary>Its year.</summary>
    public int Year => Key.Year;
}
