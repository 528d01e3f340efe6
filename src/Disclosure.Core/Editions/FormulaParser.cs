namespace Disclosure.Core.Editions;

/// <summary>
/// Reads formulas such as <c>表三/合计/总计 = 表一/支出/支出总计</c>: words with blanks between, the signs = ≤ + - × ÷,
/// parentheses, addresses with gaps (<c>*</c>, <c>**</c>, <c>&lt;变量&gt;</c>, <c>*[栏=值]</c>), <c>合计(地址)</c>, and numbers.
/// </summary>
public static class FormulaParser
{
    /// <summary>The formula, or null and in <paramref name="fault"/> a sentence in Chinese that says what is wrong.</summary>
    public static Formula? Parse(string text, out string fault)
    {
        var words = WordsOf(text);
        var middle = Array.FindIndex(words, IsRelation);
        if (middle < 0 || Array.FindIndex(words, middle + 1, IsRelation) >= 0)
        {
            fault = "应当有一个「=」或「≤」，符号两边各空一格。";
            return null;
        }
        var left = new SumParser(words[..middle]);
        var right = new SumParser(words[(middle + 1)..]);
        var formula = new Formula(text, left.All(), words[middle] != "=", right.All());
        fault = left.Fault.Length > 0 ? left.Fault : right.Fault;
        if (fault.Length == 0) fault = FaultOfVariables(formula);
        return fault.Length > 0 ? null : formula;
    }

    /// <summary>One side of a formula, or null and in <paramref name="fault"/> a sentence in Chinese that says what is wrong.</summary>
    public static IReadOnlyList<Term>? ParseSum(string text, out string fault)
    {
        var parser = new SumParser(WordsOf(text));
        var terms = parser.All();
        fault = parser.Fault;
        return fault.Length > 0 ? null : terms;
    }

    /// <summary>
    /// What a column of a row is made of: a sum of columns, each found by its name; null and in <paramref name="fault"/> a sentence in
    /// Chinese where the signs are wrong. <paramref name="column"/> answers for every word that is neither a sign nor a bracket; null for a number.
    /// </summary>
    public static IReadOnlyList<Term>? ParseColumns(string text, Func<string, Factor?> column, out string fault)
    {
        var parser = new SumParser(WordsOf(text), column);
        var terms = parser.All();
        fault = parser.Fault;
        return fault.Length > 0 ? null : terms;
    }

    // The minus sign of typography is one too.
    private static string[] WordsOf(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w == "−" ? "-" : w)];

    private static bool IsRelation(string word) => word is "=" or "≤" or "<=";

    private static string FaultOfVariables(Formula formula)
    {
        // The first pattern that has variables says which values they take.
        var known = formula.Patterns.Select(p => p.Variables.ToList()).FirstOrDefault(v => v.Count > 0) ?? [];
        var unknown = formula.Patterns.SelectMany(p => p.Variables).Except(known, StringComparer.Ordinal).FirstOrDefault();
        return unknown is null ? "" : $"变量「<{unknown}>」没有出现在第一个有变量的地址里。";
    }
}
