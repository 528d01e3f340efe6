using Disclosure.Core.Checks.Engine;

namespace Disclosure.Core.Checks.Rules.Projects;

/// <summary>One indicator is filed under one kind.</summary>
public sealed class IndicatorKinds : DocumentCheck
{
    /// <inheritdoc/>
    public override string Id => "indicator-kind";

    /// <inheritdoc/>
    public override string Title => "同一个指标两个类别";

    /// <inheritdoc/>
    public override string Nothing => "没有在两处都有的绩效指标。";

    /// <inheritdoc/>
    protected override void Examine(CheckContext context, Examination examination)
    {
        foreach (var group in IndicatorGroup.Of(IndicatorRow.Of(context)))
        {
            examination.Look();
            foreach (var (one, other) in group.Within(Disagree).Concat(group.Across((_, _) => true, Disagree)))
            {
                examination.Warn(
                    $"同一个指标，「{one.Title}」归在「{one.PrintedKinds}」，「{other.Title}」归在「{other.PrintedKinds}」，一个指标应当归在一类，请核对。",
                    one.Title,
                    other.Title);
            }
        }
    }

    private static bool Disagree(IndicatorRow one, IndicatorRow other) => one.Kinds != other.Kinds;
}
