using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Reading.Yaml;

namespace Disclosure.Reading.Forms;

/// <summary>Reads what the first page of a budget states (一览).</summary>
internal sealed class OverviewFormReader(AmountAddresses addresses, FindingList findings)
{
    /// <summary>The totals of a list.</summary>
    public IReadOnlyList<OverviewForm> Read(IReadOnlyList<YamlNode> nodes) => [.. nodes.Select(Read)];

    private OverviewForm Read(YamlNode node)
    {
        var options = new KeyedReader(node, findings);
        var total = new OverviewSource("", options.Required("总额"), options.Node("总额")?.Place ?? options.Place);
        var form = new OverviewForm(options.Required("名称"), options.Text("按"), total, [.. options.Items("构成", FormBounds.Shown).Select(Source)])
        {
            Earlier = addresses.Optional(options, "上年"),
        };
        options.Finish();
        return form;
    }

    private OverviewSource Source(YamlNode node)
    {
        if (node is YamlText text) return new OverviewSource("", text.Text, text.Place);
        var options = new KeyedReader(node, findings);
        var source = new OverviewSource(options.Required("名"), options.Required("值"), options.Node("值")?.Place ?? options.Place);
        options.Finish();
        return source;
    }
}
