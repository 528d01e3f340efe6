using System.Text;

namespace Disclosure.Core.Addressing;

/// <summary>
/// Formulas as messages write them: of an address with gaps they say what stands there, so that who reads a message needs not know the
/// signs for gaps. <c>合计(表九/*[功能科目=2080505]/总计)</c> is 表九/功能科目为 2080505 的各行/总计之和.
/// </summary>
public static class PatternWords
{
    private const string Sum = "合计(";

    /// <summary>The formula without signs for gaps; as it is where it has none.</summary>
    public static string Of(string formula)
    {
        if (formula.AsSpan().IndexOfAny("*<[(") < 0) return formula;
        return string.Join(' ', formula.Split(' ').Select(Word));
    }

    private static string Word(string word)
    {
        var isSum = word.StartsWith(Sum, StringComparison.Ordinal) && word.EndsWith(')');
        var address = isSum ? word[Sum.Length..^1] : word;
        if (!address.Contains('/', StringComparison.Ordinal)) return word;
        var plain = string.Join('/', StepsOf(address).Select(Step).Where(s => s.Length > 0));
        return isSum ? plain + "之和" : plain;
    }

    // A slash within brackets belongs to the name of a column, or to a value.
    private static List<string> StepsOf(string address)
    {
        var steps = new List<string>();
        var (start, depth) = (0, 0);
        for (var i = 0; i < address.Length; i++)
        {
            depth += address[i] switch { '[' => 1, ']' => -1, _ => 0 };
            if (address[i] != '/' || depth > 0 || (i > 0 && address[i - 1] == '\\')) continue;
            steps.Add(address[start..i]);
            start = i + 1;
        }
        steps.Add(address[start..]);
        return steps;
    }

    private static string Step(string step)
    {
        var open = step.IndexOf('[', StringComparison.Ordinal);
        var name = open < 0 ? step : step[..open];
        var isVariable = name.Length > 2 && name[0] == '<' && name[^1] == '>';
        if (name is not ("*" or "**") && !isVariable) return name;
        if (name == "**" && open < 0) return "";
        var (kind, asked) = Filters(open < 0 ? "" : step[open..]);
        return $"{asked}各{(isVariable ? name[1..^1] : kind)}";
    }

    // What is asked of a row: its kind takes the place of 行, the rest stands before it.
    private static (string Kind, string Asked) Filters(string filters)
    {
        var (kind, asked) = ("行", new StringBuilder());
        foreach (var filter in filters.Split('[', StringSplitOptions.RemoveEmptyEntries))
        {
            var (column, value) = filter.TrimEnd(']').Split('=', 2) is [var left, var right] ? (left, right) : (filter.TrimEnd(']'), "");
            if (column == PatternMatch.Kind) kind = value;
            else if (column == PatternMatch.Level) asked.Append($"第 {value} 层的");
            else if (value.StartsWith('<')) asked.Append($"同一{column}的");
            else if (value is not ("" or "*")) asked.Append($"{column}为 {value} 的");
        }
        return (kind, asked.ToString());
    }
}
