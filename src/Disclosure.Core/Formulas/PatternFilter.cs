namespace Disclosure.Core.Formulas;

/// <summary>A condition on the row of a step, <c>[栏=值]</c>.</summary>
/// <param name="Column">
/// A column of the row; or 层 (its level), 编码 (its code), 类 (科目, 明细 or 固定: what kind of row it is).
/// </param>
/// <param name="Value">What must stand there: a text, a variable's name, or <c>*</c> for anything.</param>
/// <param name="IsVariable">Whether the value is a variable.</param>
public sealed record PatternFilter(string Column, string Value, bool IsVariable);
