using Disclosure.Core.Checks.Engine;

namespace Disclosure.Core.Checks.Rules.Projects;

/// <summary>One indicator has one value for one time, long-term or this year, in the whole document and in the sheet.</summary>
public sealed class IndicatorValues : DocumentCheck
{
    /// <inheritdoc/>
    public override string Id => "indicator-value";

    /// <inheritdoc/>
    public override string Title => "同一个指标两个值";

    /// <inheritdoc/>
    public override string Nothing => "没有哪个绩效指标在整体和项目两处都有。";

    /// <inheritdoc/>
    protected override void Examine(CheckContext context, Examination examination)
    {
        // What is aimed at in the long run is no measure of one year.
        var groups = IndicatorRow.Of(context).ToLookup(r => r.IsYearly).SelectMany(IndicatorGroup.Of);
        foreach (var group in groups)
        {
            examination.Look();
            foreach (var (one, other) in group.Across(AreComparable, Disagree))
            {
                // Two units are told of by the check of units.
                if (IndicatorText.AreMeasuredDifferently(one.Target, other.Target)) continue;
                examination.Warn(
                    $"同一个指标同是{(one.IsYearly ? "年度" : "长期")}目标，「{one.Value}」是「{one.Value.Text}」，"
                    + $"「{other.Value}」是「{other.Value.Text}」，两处不一致，请核对。",
                    one.Value,
                    other.Value);
            }
        }
    }

    private static bool AreComparable(IndicatorRow one, IndicatorRow other) =>
        one.Target.Length > 0 && other.Target.Length > 0;

    private static bool Disagree(IndicatorRow one, IndicatorRow other) => !IndicatorText.IsSame(one.Target, other.Target);
}
