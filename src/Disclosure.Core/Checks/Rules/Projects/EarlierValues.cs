using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Checks.Rules.Projects;

/// <summary>What an indicator was in an earlier year is told alike for the whole document and in the project's sheet.</summary>
public sealed class EarlierValues : DocumentCheck
{
    /// <inheritdoc/>
    public override string Id => "earlier-value";

    /// <inheritdoc/>
    public override string Title => "同一个指标的往年值";

    /// <inheritdoc/>
    public override string Nothing => "没有哪个写往年值的绩效指标在整体和项目两处都有。";

    /// <inheritdoc/>
    protected override void Examine(CheckContext context, Examination examination)
    {
        foreach (var group in IndicatorGroup.Of(IndicatorRow.Of(context).Where(r => r.IsYearly)))
        {
            examination.Look();
            foreach (var (one, other) in group.Across((_, _) => true, (a, b) => Differing(a, b).Any())) Warn(one, other, examination);
        }
    }

    // The years, by the places of their columns, that both have and tell differently.
    private static IEnumerable<(string Year, string One, string Other)> Differing(IndicatorRow one, IndicatorRow other) =>
        from a in one.Earlier
        join b in other.Earlier on a.Year equals b.Year
        where !IndicatorText.IsSame(a.Text, b.Text)
        select (a.Year, a.Cell?.Text ?? "空白", b.Cell?.Text ?? "空白");

    private static void Warn(IndicatorRow one, IndicatorRow other, Examination examination)
    {
        var differing = Differing(one, other).ToList();
        var said = string.Join("，", differing.Select(d => $"{d.Year}一处是「{d.One}」，一处是「{d.Other}」"));
        examination.Warn(
            $"同一个指标的往年值，「{one.Title}」与「{other.Title}」写得不同：{said}，两处应当一致，请核对。",
            [.. Places(one, differing[0].Year), .. Places(other, differing[0].Year)]);
    }

    private static IEnumerable<Evidence> Places(IndicatorRow row, string year)
    {
        var leaf = row.Row.Section.Leaves(Meaning.EarlierValue).First(l => l.Column.Key == year);
        return [Evidence.Of(row.Row.Section.At(row.Row.Row!, leaf))];
    }
}
