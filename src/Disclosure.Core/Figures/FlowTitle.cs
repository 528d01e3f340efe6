using Disclosure.Core.Amounts;

namespace Disclosure.Core.Figures;

/// <summary>What a flow shows: the largest source and the largest kind of spending.</summary>
internal static class FlowTitle
{
    /// <summary>The finding.</summary>
    public static string Of(List<FlowNode> sources, List<FlowLink> into, List<FlowNode> uses, List<FlowLink> outOf)
    {
        string[] halves = [Half(sources, Sums(sources, into, l => l.From), "来自"), Half(uses, Sums(uses, outOf, l => l.To), "用于")];
        return string.Join("，", halves.Where(h => h.Length > 0));
    }

    private static decimal[] Sums(List<FlowNode> nodes, List<FlowLink> links, Func<FlowLink, int> end)
    {
        var sums = new decimal[nodes.Count];
        foreach (var link in links) sums[end(link)] += link.Figure.Value;
        return sums;
    }

    private static string Half(List<FlowNode> nodes, decimal[] sums, string verb)
    {
        if (nodes.Count == 0) return "";
        if (nodes.Count == 1) return $"全部{verb}{nodes[0].Label}";
        var most = sums.Max();
        var share = Share.Of(most, sums.Sum());
        var top = nodes.Where((_, i) => sums[i] == most).Select(n => n.Label).ToList();
        return top.Count == 1 ? $"{share} {verb}{top[0]}" : $"各有 {share} {verb}{string.Join("、", top)}";
    }
}
