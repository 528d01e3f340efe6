using System.Globalization;

namespace Disclosure.Core.Editions;

/// <summary>Reads one side of a formula, word by word.</summary>
/// <param name="words">Its words.</param>
/// <param name="named">What a word stands for that is neither a sign nor a bracket; null for a number or an address.</param>
internal sealed class SumParser(string[] words, Func<string, Factor?>? named = null)
{
    // A formula is a line that a person wrote; what nests deeper is not one.
    private const int MostLevels = 16;

    private int _at;
    private int _level;

    /// <summary>What is wrong, one sentence in Chinese; blank while nothing is.</summary>
    public string Fault { get; private set; } = "";

    /// <summary>All words as one sum; without meaning when there is a fault.</summary>
    public IReadOnlyList<Term> All()
    {
        var terms = Sum();
        if (_at < words.Length) Fail(words[_at] == ")" ? "「)」前面没有「(」。" : $"「{words[_at]}」应当是 + - × ÷ 之一。");
        return terms;
    }

    private List<Term> Sum()
    {
        var terms = new List<Term> { new(1, Factor(), []) };
        while (Fault.Length == 0 && _at < words.Length && words[_at] is "+" or "-" or "×" or "÷")
        {
            var sign = words[_at++];
            var factor = Factor();
            if (sign is "×" or "÷") terms[^1] = terms[^1] with { Rest = [.. terms[^1].Rest, (sign == "÷", factor)] };
            else terms.Add(new Term(sign == "+" ? 1 : -1, factor, []));
        }
        return terms;
    }

    private Factor Factor()
    {
        if (_at >= words.Length || words[_at] is "+" or "-" or "×" or "÷" or ")")
        {
            Fail("「=」两边应当是一个个地址，中间用 + - × ÷ 隔开，符号两边各空一格。");
            return new Factor.Constant(0);
        }
        var word = words[_at++];
        if (word == "(") return Group();
        if (named?.Invoke(word) is { } own) return own;
        if (decimal.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return new Factor.Constant(number);
        return word.StartsWith("合计(", StringComparison.Ordinal) && word.EndsWith(')')
            ? new Factor.CellSum(Pattern(word[3..^1]))
            : new Factor.One(Pattern(word));
    }

    private InnerSum Group()
    {
        if (++_level > MostLevels)
        {
            Fail($"括号嵌套超过 {MostLevels} 层。");
            return new InnerSum([]);
        }
        var terms = Sum();
        if (_at < words.Length && words[_at] == ")") _at++;
        else Fail("「(」后面没有「)」；括号两边各空一格。");
        _level--;
        return new InnerSum(terms);
    }

    private CellPattern Pattern(string word)
    {
        var steps = new List<PatternStep>();
        foreach (var part in word.Split('/'))
        {
            var pieces = part.Split('[');
            var filters = new List<PatternFilter>();
            foreach (var piece in pieces[1..])
            {
                var sides = piece.TrimEnd(']').Split('=', 2);
                if (sides.Length < 2 || !piece.EndsWith(']')) Fail($"「{part}」应当写成「*[栏=值]」。");
                var (value, isValueVariable) = Name(sides[^1]);
                filters.Add(new PatternFilter(sides[0], value, isValueVariable));
            }
            var (name, isVariable) = Name(pieces[0]);
            if (!isVariable && name == "**" && filters.Count > 0) Fail($"「{part}」里的「**」是任何几步，不能写条件；条件写在行上：「**/*{part[2..]}」。");
            // Any number of steps, twice, is any number of steps; a row of them would be tried in as many ways as there are.
            if (!isVariable && name == "**" && steps is [.., { IsVariable: false, Text: "**" }]) continue;
            steps.Add(new PatternStep(name, isVariable, [.. filters]));
        }
        return new CellPattern(word, [.. steps]);
    }

    private void Fail(string fault)
    {
        if (Fault.Length == 0) Fault = fault;
    }

    private static (string Name, bool IsVariable) Name(string text) =>
        text.StartsWith('<') && text.EndsWith('>') ? (text[1..^1], true) : (Plain(text), false);

    // White space in names is layout, as in addresses.
    private static string Plain(string text) => text.Any(char.IsWhiteSpace) ? string.Concat(text.Where(c => !char.IsWhiteSpace(c))) : text;
}
