namespace Disclosure.Core.Editions;

/// <summary>An identity between lines of a grid (等于), which holds in every column of amounts: 支出总计 = 本年支出合计 + 结转下年.</summary>
/// <param name="Target">The address steps of the line that says it, within the grid.</param>
/// <param name="Terms">The steps of the lines on the right with their signs, +1 or −1; a subject that the unit has no row for counts as nothing.</param>
/// <param name="Text">The right side as written.</param>
public sealed record LineSum(IReadOnlyList<string> Target, IReadOnlyList<(int Sign, IReadOnlyList<string> Steps)> Terms, string Text);
