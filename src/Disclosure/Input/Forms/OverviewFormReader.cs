using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Forms;

/// <summary>Reads what the first page of a budget states (一览).</summary>
internal sealed class OverviewFormReader(AmountAddresses addresses, FindingList findings)
{
    /// <summary>The totals of a list.</summary>
    public IReadOnlyList<OverviewForm> Read(IReadOnlyList<YamlNode> nodes) => [.. nodes.Select(Form)];

    private OverviewForm Form(YamlNode node)
    {
        var options = new KeyedReader(node, OverviewKeys.All, findings);
        var total = new OverviewSource("", options.Text(OverviewKeys.Total), options.ValuePlace(OverviewKeys.Total));
        addresses.AddShort(total.Address, total.Place);
        return new OverviewForm(options.Text(OverviewKeys.Name), options.Text(OverviewKeys.By), total, [.. options.Items(OverviewKeys.Sources).Select(Source)])
        {
            Earlier = addresses.Read(options, OverviewKeys.Earlier),
        };
    }

    private OverviewSource Source(YamlNode node)
    {
        var source = Read();
        addresses.AddShort(source.Address, source.Place);
        return source;

        OverviewSource Read()
        {
            if (node is YamlText text) return new OverviewSource("", text.Text, text.Place);
            var options = new KeyedReader(node, OverviewSourceKeys.All, findings);
            var (label, address) = (options.Text(OverviewSourceKeys.Label), options.Text(OverviewSourceKeys.Address));
            return new OverviewSource(label, address, options.ValuePlace(OverviewSourceKeys.Address));
        }
    }
}
