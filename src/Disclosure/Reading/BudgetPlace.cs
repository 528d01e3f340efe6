using Disclosure.Core.Budgets;
using Disclosure.Reading.Files;

namespace Disclosure.Reading;

/// <summary>A budget that the input holds, not yet read.</summary>
internal sealed record BudgetPlace(Unit Unit, int Year, InputPath Folder);
