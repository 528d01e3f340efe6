using System.Globalization;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Documents;

namespace Disclosure.Core.Checks.Rules.Publishing;

/// <summary>
/// A budget is published within twenty days of its approval, and not before it (《中华人民共和国预算法》第十四条).
/// </summary>
public sealed class PublicationDays : DocumentCheck
{
    /// <summary>How many days there are.</summary>
    public const int MostDays = 20;

    /// <inheritdoc/>
    public override string Id => "publication-days";

    /// <inheritdoc/>
    public override string Title => "批复后二十日内公开";

    /// <inheritdoc/>
    public override string Nothing => "没有同时写明批复日期和公开日期。";

    /// <inheritdoc/>
    protected override void Examine(CheckContext context, Examination examination)
    {
        var publication = context.Budget.Publication;
        if (publication is not { Approved: { } approved, Published: { } published }) return;
        examination.Look();
        var days = published.DayNumber - approved.DayNumber;
        if (days is >= 0 and <= MostDays) return;
        var evidence = new Evidence("公开日期", Text(published), publication.PublishedPlace);
        examination.Warn(
            days < 0
                ? (Saying)$"公开日期 {Text(published)} 早于批复日期 {Text(approved)}；{context.Budget.Key.Kind.Word()}批复以后才公开，请核对两个日期。"
                : $"批复日期 {Text(approved)} 到公开日期 {Text(published)} 有 {days} 天；预算法第十四条要求批复后 {MostDays} 日内公开。",
            evidence,
            new Evidence("批复日期", Text(approved), publication.ApprovedPlace));
    }

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
