namespace Disclosure.Core.Checks.Rules.Equations;

/// <summary>Keeps formulas as short as a message may be: a sum of dozens is shown by its first terms, the edition has them all.</summary>
public static class FormulaLength
{
    private const int MostTerms = 4;

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
