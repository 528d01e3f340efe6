using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Rules.Projects;

/// <summary>One indicator goes by one name, not by two that are a character apart or where one breaks off.</summary>
public sealed class IndicatorNames : DocumentCheck
{
    private const int ShortestBeginning = 6;

    // So many names that are in one place alone are two different sets of goals.
    private const int MostStrange = 64;

    /// <inheritdoc/>
    public override string Id => "indicator-name";

    /// <inheritdoc/>
    public override string Title => "同一个指标两个名称";

    /// <inheritdoc/>
    public override string Nothing => "没有两处可以对照的绩效指标。";

    /// <inheritdoc/>
    protected override void Examine(CheckContext context, Examination examination)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (ones, others) in Pairs(IndicatorRow.Of(context)))
        {
            examination.Look();
            var (left, right) = (Strange(ones, others), Strange(others, ones));
            if (left.Count > MostStrange || right.Count > MostStrange) continue;
            foreach (var one in left)
            {
                foreach (var other in right.Where(o => IsSame(one, o) && told.Add($"{one.Name}\n{o.Name}"))) Warn(one, other, examination);
            }
        }
    }

    // The long-term grids of a table and its yearly ones; the whole document and each sheet.
    private static IEnumerable<(IReadOnlyList<IndicatorRow>, IReadOnlyList<IndicatorRow>)> Pairs(IReadOnlyList<IndicatorRow> rows)
    {
        var tables = rows.GroupBy(r => r.Table.Key, StringComparer.Ordinal).Select(g => (IReadOnlyList<IndicatorRow>)[.. g]).ToList();
        var sheets = tables.FindAll(t => t[0].Table.Sheet is not null);
        var within = tables.Select(t => (Split(t, false), Split(t, true))).Where(p => p.Item1.Count > 0 && p.Item2.Count > 0);
        return within.Concat(tables.Except(sheets).SelectMany(_ => sheets, (whole, sheet) => (whole, sheet)));
    }

    private static IReadOnlyList<IndicatorRow> Split(IReadOnlyList<IndicatorRow> rows, bool isYearly) =>
        [.. rows.Where(r => r.IsYearly == isYearly)];

    private static List<IndicatorRow> Strange(IReadOnlyList<IndicatorRow> rows, IReadOnlyList<IndicatorRow> others)
    {
        var names = others.Select(o => o.Name).ToHashSet(StringComparer.Ordinal);
        return [.. rows.Where(r => !names.Contains(r.Name)).DistinctBy(r => (r.Name, r.Target)).Take(MostStrange + 1)];
    }

    private static bool IsSame(IndicatorRow one, IndicatorRow other) =>
        (NameDifference.IsSlip(one.Name, other.Name) || BreaksOff(one.Name, other.Name)) && IndicatorText.IsSame(one.Target, other.Target);

    private static bool BreaksOff(string one, string other)
    {
        var (longer, shorter) = one.Length >= other.Length ? (one, other) : (other, one);
        return shorter.Length >= ShortestBeginning && longer.StartsWith(shorter, StringComparison.Ordinal);
    }

    private static void Warn(IndicatorRow one, IndicatorRow other, Examination examination)
    {
        var (left, right) = (one.Value.Text, other.Value.Text);
        var values = left == right ? $"都是「{left}」" : $"是「{left}」和「{right}」";
        examination.Warn(
            $"「{one.Title}」与「{other.Title}」名称相近而不相同，指标值{values}，像是同一个指标用了两种名称，请核对。",
            one.Title,
            other.Title);
    }
}
