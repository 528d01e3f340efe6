using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Forms;

/// <summary>Reads what is compared year by year (对比): <c>- {名称: 支出, 按: 功能分类, 值: [表三/*/总计]}</c>.</summary>
internal sealed class SideBySideReader(AmountAddresses addresses, FindingList findings)
{
    /// <summary>The comparisons of a list.</summary>
    public IReadOnlyList<SideBySideForm> Read(IReadOnlyList<YamlNode> nodes)
    {
        var forms = new List<SideBySideForm>();
        foreach (var form in nodes.Select(Read))
        {
            if (forms.Exists(f => f.Name == form.Name && f.By == form.By))
            {
                findings.Error("duplicate-key", form.Place, $"对比「{form.Name}」{(form.By.Length > 0 ? $"按「{form.By}」" : "")}写了两次；名称和「按」合起来要各不相同。");
            }
            forms.Add(form);
        }
        return forms;
    }

    private SideBySideForm Read(YamlNode node)
    {
        var options = new KeyedReader(node, ComparisonKeys.All, findings);
        var name = options.Text(ComparisonKeys.Name);
        var by = options.Text(ComparisonKeys.By);
        return new SideBySideForm(name, by, [.. options.Items(ComparisonKeys.Sources).Select(Source).OfType<SideBySideSource>()], options.Place)
        {
            Measure = options.Text(ComparisonKeys.Measure),
        };
    }

    private SideBySideSource? Source(YamlNode node)
    {
        if (node is YamlText text) return addresses.Read(text.Text, text.Place) is { } cells ? new SideBySideSource("", cells) : null;
        var options = new KeyedReader(node, ComparedSourceKeys.All, findings);
        var label = options.Text(ComparedSourceKeys.Label);
        var named = addresses.Read(options, ComparedSourceKeys.Address);
        return named is null ? null : new SideBySideSource(label, named);
    }
}
