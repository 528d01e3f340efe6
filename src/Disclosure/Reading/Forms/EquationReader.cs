using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Keys;
using Disclosure.Reading.Files;
using Disclosure.Reading.Yaml;

namespace Disclosure.Reading.Forms;

/// <summary>Reads the identities within a row (等式): <c>总计 = 基本支出 + 项目支出</c>, the signs between blanks.</summary>
internal sealed class EquationReader(GridForm form, FindingList findings)
{
    /// <summary>The identities of a list; one that cannot be read is a finding.</summary>
    public IReadOnlyList<RowEquation> Read(IReadOnlyList<YamlNode> nodes) => [.. nodes.Select(Read).OfType<RowEquation>()];

    private RowEquation? Read(YamlNode node)
    {
        if (node is YamlText text) return Parse(text.Text, text.Place, isPrinted: true);
        var options = new KeyedReader(node, EquationKeys.All, findings);
        var formula = options.Text(EquationKeys.Formula);
        var isPrinted = !options.Has(EquationKeys.IsPrinted) || options.Flag(EquationKeys.IsPrinted);
        return formula.Length == 0 ? null : Parse(formula, options.ValuePlace(EquationKeys.Formula), isPrinted);
    }

    private RowEquation? Parse(string text, Place place, bool isPrinted)
    {
        if (EquationLength.IsTooLong(text, place, findings)) return null;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 3 || words[1] != "=" || words.Length % 2 == 0)
        {
            findings.Error("bad-equation", place, $"等式{Quoted.Of(text)}应当写成「甲 = 乙 + 丙 - 丁」，符号两边各空一格。");
            return null;
        }
        var target = Leaf(words[0], place);
        var terms = new List<(int, Leaf)>();
        for (var i = 2; i < words.Length; i += 2)
        {
            var sign = i == 2 || words[i - 1] == "+" ? 1 : words[i - 1] is "-" or "−" ? -1 : 0;
            if (sign == 0) findings.Error("bad-equation", place, $"等式{Quoted.Of(text)}里的{Quoted.Of(words[i - 1])}应当是 + 或 -。");
            if (Leaf(words[i], place) is { } leaf) terms.Add((sign, leaf));
        }
        return target is null ? null : new RowEquation(target, terms, isPrinted);
    }

    private Leaf? Leaf(string name, Place place)
    {
        if (form.FindLeaf(name) is { } leaf) return leaf;
        var names = form.Leaves.Select(l => l.Name);
        findings.Error("unknown-column", place, $"等式里的{Quoted.Of(name)}不是本表的栏{findings.Hint(name, names)}。");
        return null;
    }
}
