using Disclosure.Core.Checks.Engine;

namespace Disclosure.Core.Checks.Rules.Projects;

/// <summary>One indicator is measured in one unit, else its values cannot be compared.</summary>
public sealed class IndicatorUnits : DocumentCheck
{
    /// <inheritdoc/>
    public override string Id => "indicator-unit";

    /// <inheritdoc/>
    public override string Title => "同一个指标两种单位";

    /// <inheritdoc/>
    public override string Nothing => "没有在两处都有的绩效指标。";

    /// <inheritdoc/>
    protected override void Examine(CheckContext context, Examination examination)
    {
        foreach (var group in IndicatorGroup.Of(IndicatorRow.Of(context)))
        {
            examination.Look();
            var pairs = group.Within(Disagree).Concat(group.Across((_, _) => true, Disagree));
            foreach (var (one, other) in pairs) Warn(one, other, examination);
        }
    }

    private static bool Disagree(IndicatorRow one, IndicatorRow other) => IndicatorText.AreMeasuredDifferently(one.Target, other.Target);

    private static void Warn(IndicatorRow one, IndicatorRow other, Examination examination)
    {
        // The earlier values of the same row share its unit; a reader sees from them which of the two was meant.
        var earlier = other.Earlier
            .Where(e => IndicatorText.AreMeasuredDifferently(one.Target, e.Text))
            .Select(e => $"（{e.Year}「{e.Cell!.Text}」）");
        examination.Warn(
            $"同一个指标，「{one.Value}」是「{one.Value.Text}」，「{other.Value}」是「{other.Value.Text}」{string.Concat(earlier)}，"
            + $"单位不同，无法比较，请核对单位。",
            other.Value,
            one.Value);
    }
}
