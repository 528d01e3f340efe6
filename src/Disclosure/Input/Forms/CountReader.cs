using Disclosure.Core.Addressing;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Forms;

/// <summary>Reads what the narrative counts (计数): <c>- 个项目: 表十二/项目支出情况/*/项目本年度预算</c>.</summary>
internal sealed class CountReader(AmountAddresses addresses, FindingList findings)
{
    /// <summary>The counts of a list; one that cannot be read is a finding.</summary>
    public IReadOnlyList<CountForm> Read(IReadOnlyList<YamlNode> nodes)
    {
        var items = NamedItem.All(nodes, findings).ToList();
        NamedItem.RefuseDuplicates(items, findings);
        return [.. items.Select(Read).OfType<CountForm>()];
    }

    private CountForm? Read(NamedItem item)
    {
        if (item.Value is not YamlText { IsBlank: false } text)
        {
            findings.Error("wrong-type", item.Place, $"{Bracketed.Of(item.Name)}后面应当是要数的格的地址，可以用「*」代表每一行。");
            return null;
        }
        if (PatternReader.Read(text.Text, text.Place, findings) is not { } pattern) return null;
        addresses.Add(pattern, AddressUse.Cell, text.Place);
        return new CountForm(item.Name, pattern, item.Place);
    }
}

/// <summary>Reads an address with gaps where a form wants one and nothing else.</summary>
internal static class PatternReader
{
    /// <summary>The pattern; null with a finding when the text is none.</summary>
    public static CellPattern? Read(string text, Place place, FindingList findings)
    {
        if (EquationLength.IsTooLong(text, place, findings)) return null;
        var terms = FormulaParser.ParseSum(text, out var fault);
        if (terms is [{ First: Factor.One { Pattern: var pattern }, Rest.Count: 0 }]) return pattern;
        findings.Error("bad-equation", place, $"地址{Bracketed.Of(text)}读不懂：{(fault.Length > 0 ? fault : "应当只有一个地址。")}");
        return null;
    }
}
