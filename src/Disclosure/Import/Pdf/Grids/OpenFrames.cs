using Disclosure.Import.Pdf.Rules;

namespace Disclosure.Import.Pdf.Grids;

/// <summary>Tables that have lines across and none that run down: at least above and below, and mostly below the head.</summary>
internal static class OpenFrames
{
    // A shorter line is drawn below a word.
    private const double Shortest = 120;

    // How much of the shorter of two lines lies above or below the longer.
    private const double Shared = 0.9;

    /// <summary>The frames that lines across make; those that stand alone make none.</summary>
    public static IEnumerable<RuledFrame> Of(IEnumerable<RulingLine> rules)
    {
        var all = rules.OrderBy(r => r.At).ToList();
        var groups = new List<List<RulingLine>>();
        foreach (var rule in all.Where(r => r.Length >= Shortest))
        {
            var group = groups.Find(g => AreAlike(g[0], rule));
            if (group is null) groups.Add([rule]);
            else group.Add(rule);
        }
        return groups.Where(g => g.Count > 1).Select(g => Box(g, all));
    }

    // Lines of one table are equally long; shorter ones among them stand below heads of several columns.
    private static bool AreAlike(RulingLine one, RulingLine other) =>
        one.Covers(other.From, other.To) >= Shared * Math.Max(one.Length, other.Length);

    private static RuledFrame Box(List<RulingLine> group, List<RulingLine> all)
    {
        var (left, right, top, bottom) = (group.Min(r => r.From), group.Max(r => r.To), group[0].At, group[^1].At);
        return new(left, top, right, bottom, [.. all.Where(r => r.At >= top && r.At <= bottom && r.From >= left - 3 && r.To <= right + 3)]);
    }
}
