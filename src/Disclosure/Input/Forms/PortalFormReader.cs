using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Forms;

/// <summary>Reads where the figures stand that the portal sets beside those of other units (门户).</summary>
internal sealed class PortalFormReader(AmountAddresses addresses, FindingList findings)
{
    private static readonly Dictionary<PortalMeasure, InputKey<TextValue>> Totals = new()
    {
        [PortalMeasure.Spending] = PortalKeys.Spending,
        [PortalMeasure.Income] = PortalKeys.Income,
        [PortalMeasure.Basic] = PortalKeys.Basic,
        [PortalMeasure.Projects] = PortalKeys.Projects,
        [PortalMeasure.ThreePublic] = PortalKeys.ThreePublic,
    };

    /// <summary>What is written there; null where the edition says nothing of it.</summary>
    public PortalForm? Read(YamlNode? node)
    {
        if (node is null) return null;
        var options = new KeyedReader(node, PortalKeys.All, findings);
        var totals = new Dictionary<PortalMeasure, CellPattern>();
        foreach (var (measure, key) in Totals)
        {
            if (addresses.Read(options, key) is { } cell) totals[measure] = cell;
        }
        return new PortalForm(totals, addresses.Read(options, PortalKeys.Functions));
    }
}
