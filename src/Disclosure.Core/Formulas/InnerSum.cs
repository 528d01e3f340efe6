namespace Disclosure.Core.Formulas;

/// <summary>A sum in parentheses, <c>( … + … )</c>.</summary>
/// <param name="Terms">What is added up.</param>
public sealed record InnerSum(IReadOnlyList<Term> Terms) : Factor;
