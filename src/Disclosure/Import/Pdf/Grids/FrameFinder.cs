using Disclosure.Import.Pdf.Rules;

namespace Disclosure.Import.Pdf.Grids;

/// <summary>Finds the tables that lines bound: lines that touch each other are one table, and so are lines across, one above the other.</summary>
internal static class FrameFinder
{
    // How far lines that meet may stay apart.
    private const double Touch = 3;

    // A table is at least so wide and high; smaller boxes are marks and drawings.
    private const double Least = 12;

    // More lines than a page of tables has are a drawing, and all pairs of them are looked at.
    private const int Most = 4_000;

    /// <summary>The frames, those with lines across and down first.</summary>
    public static IReadOnlyList<RuledFrame> Of(IReadOnlyList<RulingLine> rules)
    {
        if (rules.Count > Most) return [];
        var groups = Touching(rules);
        var alone = groups.Where(g => g.TrueForAll(r => r.IsVertical)).SelectMany(g => g).ToList();
        var ruled = groups.Where(g => g.Exists(r => r.IsVertical) && g.Count(r => !r.IsVertical) > 1).Select(Box).Where(IsTable).Select(f => With(f, alone)).SelectMany(UnevenFrames.Of).ToList();
        var open = OpenFrames.Of(groups.Where(g => g.TrueForAll(r => !r.IsVertical)).SelectMany(g => g));
        return [.. ruled, .. open.Where(o => !ruled.Exists(r => Overlap(o, r)))];
    }

    // The outer line of a column that goes on above and below: it meets no line, but runs down as far as the table.
    private static RuledFrame With(RuledFrame frame, List<RulingLine> alone)
    {
        var outer = alone.FindAll(r => Math.Abs(r.From - frame.Top) <= Touch && Math.Abs(r.To - frame.Bottom) <= Touch && (r.At < frame.Left || r.At > frame.Right));
        return outer.Count == 0 ? frame : Box([.. frame.Rules, .. outer]);
    }

    private static bool IsTable(RuledFrame frame) => frame.Right - frame.Left >= Least && frame.Bottom - frame.Top >= Least;

    private static List<List<RulingLine>> Touching(IReadOnlyList<RulingLine> rules)
    {
        var owner = Enumerable.Range(0, rules.Count).ToArray();
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules[i].IsVertical) continue;
            for (var j = 0; j < rules.Count; j++)
            {
                if (rules[j].IsVertical && Meet(rules[i], rules[j])) owner[Root(owner, i)] = Root(owner, j);
            }
        }
        return [.. Enumerable.Range(0, rules.Count).GroupBy(i => Root(owner, i)).Select(g => g.Select(i => rules[i]).ToList())];
    }

    private static int Root(int[] owner, int index)
    {
        while (owner[index] != index) index = owner[index] = owner[owner[index]];
        return index;
    }

    private static bool Meet(RulingLine across, RulingLine down) =>
        down.At >= across.From - Touch && down.At <= across.To + Touch && across.At >= down.From - Touch && across.At <= down.To + Touch;

    private static RuledFrame Box(List<RulingLine> rules) => new(
        rules.Min(r => r.IsVertical ? r.At : r.From),
        rules.Min(r => r.IsVertical ? r.From : r.At),
        rules.Max(r => r.IsVertical ? r.At : r.To),
        rules.Max(r => r.IsVertical ? r.To : r.At),
        rules);

    private static bool Overlap(RuledFrame one, RuledFrame other) =>
        one.Left < other.Right && other.Left < one.Right && one.Top < other.Bottom - Touch && other.Top < one.Bottom - Touch;
}
