using System.Globalization;

namespace Disclosure.Core.Formulas;

/// <summary>
/// Reads formulas such as <c>表三/合计/总计 = 表一/支出/支出总计</c>: words with blanks between, the signs = ≤ + - × ÷,
/// addresses with gaps (<c>*</c>, <c>**</c>, <c>&lt;变量&gt;</c>, <c>*[栏=值]</c>), <c>合计(地址)</c>, and numbers.
/// </summary>
public static class FormulaParser
{
    /// <summary>The formula, or null and in <paramref name="fault"/> a sentence in Chinese that says what is wrong.</summary>
    public static Formula? Parse(string text, out string fault)
    {
        fault = "";
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var middle = Array.FindIndex(words, w => w is "=" or "≤" or "<=");
        if (middle < 0 || Array.FindIndex(words, middle + 1, w => w is "=" or "≤" or "<=") >= 0)
        {
            fault = "应当有一个「=」或「≤」，符号两边各空一格。";
            return null;
        }
        var left = Sum(words[..middle], ref fault);
        var right = Sum(words[(middle + 1)..], ref fault);
        if (fault.Length > 0) return null;
        var formula = new Formula(text, left, words[middle] != "=", right);
        fault = FaultOfVariables(formula);
        return fault.Length > 0 ? null : formula;
    }

    private static List<Term> Sum(string[] words, ref string fault)
    {
        var terms = new List<Term>();
        if (words.Length % 2 == 0)
        {
            fault = "「=」两边应当是一个个地址，中间用 + - × ÷ 隔开，符号两边各空一格。";
            return terms;
        }
        for (var i = 0; i < words.Length; i += 2)
        {
            var factor = FactorOf(words[i], ref fault);
            var sign = i == 0 ? "+" : words[i - 1];
            if (sign is "×" or "÷") terms[^1] = terms[^1] with { Rest = [.. terms[^1].Rest, (sign == "÷", factor)] };
            else if (sign is "+" or "-") terms.Add(new Term(sign == "+" ? 1 : -1, factor, []));
            else fault = $"「{sign}」应当是 + - × ÷ 之一。";
            if (fault.Length > 0) return terms;
        }
        return terms;
    }

    private static Factor FactorOf(string word, ref string fault)
    {
        if (decimal.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return new Factor.Constant(number);
        return word.StartsWith("合计(", StringComparison.Ordinal) && word.EndsWith(')')
            ? new Factor.SumOf(Pattern(word[3..^1], ref fault))
            : new Factor.One(Pattern(word, ref fault));
    }

    private static CellPattern Pattern(string word, ref string fault)
    {
        var steps = new List<PatternStep>();
        foreach (var part in word.Split('/'))
        {
            var pieces = part.Split('[');
            var filters = new List<PatternFilter>();
            foreach (var piece in pieces[1..])
            {
                var sides = piece.TrimEnd(']').Split('=', 2);
                if (sides.Length < 2 || !piece.EndsWith(']')) fault = $"「{part}」应当写成「*[栏=值]」。";
                var (value, isValueVariable) = Name(sides[^1]);
                filters.Add(new PatternFilter(sides[0], value, isValueVariable));
            }
            var (name, isVariable) = Name(pieces[0]);
            steps.Add(new PatternStep(name, isVariable, filters));
        }
        return new CellPattern(word, steps);
    }

    private static (string Name, bool IsVariable) Name(string text) =>
        text.StartsWith('<') && text.EndsWith('>') ? (text[1..^1], true) : (text, false);

    private static string FaultOfVariables(Formula formula)
    {
        // The first pattern that has variables says which values they take.
        var known = formula.Patterns.Select(p => p.Variables.ToList()).FirstOrDefault(v => v.Count > 0) ?? [];
        var unknown = formula.Patterns.SelectMany(p => p.Variables).Except(known).FirstOrDefault();
        return unknown is null ? "" : $"变量「<{unknown}>」没有出现在第一个有变量的地址里。";
    }
}
