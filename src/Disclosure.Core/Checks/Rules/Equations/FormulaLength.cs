using Disclosure.Core.Addressing;

namespace Disclosure.Core.Checks.Rules.Equations;

/// <summary>
/// Keeps formulas as short and as plain as a message may be: a sum of dozens is shown by its first terms, an address with gaps in words;
/// the edition has them all.
/// </summary>
public static class FormulaLength
{
    private const int MostTerms = 4;

    /// <summary>The formula as a message has it: in words where it has gaps, and brief.</summary>
    public static string Plain(string formula) => Brief(PatternWords.Of(formula));

    /// <summary>The formula with the terms of each long sum left out behind the first ones.</summary>
    public static string Brief(string formula)
    {
        foreach (var sign in new[] { " = ", " ≤ " })
        {
            if (formula.Split(sign) is [var left, var right]) return $"{Side(left)}{sign}{Side(right)}";
        }
        return Side(formula);
    }

    private static string Side(string sum)
    {
        var terms = sum.Split(" + ");
        return terms.Length <= MostTerms ? sum : $"{string.Join(" + ", terms.Take(MostTerms))} + …（共 {terms.Length} 项）";
    }
}
