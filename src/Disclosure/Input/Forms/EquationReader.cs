using System.Globalization;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Forms;

/// <summary>
/// Reads the identities within a row (等式): <c>总计 = 基本支出 + 项目支出</c>, <c>增长率 = ( 本年 - 上年 ) ÷ 上年 × 100</c>, the signs
/// between blanks.
/// </summary>
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
        var zero = ZeroBases.Read(options, EquationKeys.ZeroBase, findings);
        return formula.Length == 0 ? null : Parse(formula, options.ValuePlace(EquationKeys.Formula), isPrinted) is { } read ? read with { ZeroBase = zero } : null;
    }

    private RowEquation? Parse(string text, Place place, bool isPrinted)
    {
        if (EquationLength.IsTooLong(text, place, findings)) return null;
        var words = text.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        if (words is not [_, "=", _]) return Refuse(text, place);
        var target = Leaf(words[0], place);
        var right = FormulaParser.ParseColumns(words[2], word => Column(word, place), out var fault);
        if (fault.Length > 0) return Refuse(text, place);
        return target is null ? null : new RowEquation(target, right!, isPrinted);
    }

    private RowEquation? Refuse(string text, Place place)
    {
        findings.Error("bad-equation", place,
            $"等式{Bracketed.Of(text)}应当写成「甲 = 乙 + 丙 - 丁」或「甲 = ( 乙 - 丙 ) ÷ 丙 × 100」，符号和括号两边各空一格。");
        return null;
    }

    // A column that is called like a number is a column.
    private Factor? Column(string word, Place place)
    {
        if (form.FindLeaf(word) is { } leaf) return new Factor.RowCell(leaf);
        if (decimal.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _)) return null;
        Leaf(word, place);
        return new Factor.Constant(0);
    }

    private Leaf? Leaf(string name, Place place)
    {
        if (form.FindLeaf(name) is { } leaf) return leaf;
        var names = form.Leaves.Select(l => l.Name);
        findings.Error("unknown-column", place, $"等式里的{Bracketed.Of(name)}不是本表的栏{findings.Hint(name, names)}。");
        return null;
    }
}

/// <summary>Bounds the length of what is written as a formula.</summary>
internal static class EquationLength
{
    /// <summary>Whether it is too long; then that is a finding.</summary>
    public static bool IsTooLong(string text, Place place, FindingList findings)
    {
        if (text.Length <= FormBounds.Equation) return false;
        findings.Error("bad-equation", place, $"这里有 {text.Length} 个字，一个等式或地址最多 {FormBounds.Equation} 个字。");
        return true;
    }
}
