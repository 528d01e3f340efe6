using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Rules.Projects;

/// <summary>The years of a project: in order, the budget's among them, and more than one where the project goes on.</summary>
public sealed class ProjectPeriods : DocumentCheck
{
    private static readonly string[] GoingOn = WordLists.Of(WordLists.GoingOn);

    /// <inheritdoc/>
    public override string Id => "project-period";

    /// <inheritdoc/>
    public override string Title => "项目的起止年度";

    /// <inheritdoc/>
    public override string Nothing => "没有写起始年度和终止年度的项目。";

    /// <inheritdoc/>
    protected override void Examine(CheckContext context, Examination examination)
    {
        foreach (var row in MeantSection.Of(context, Meaning.StartYear, Meaning.EndYear).SelectMany(MeantRow.Of))
        {
            if (row.Find(Meaning.StartYear)?.Number is not { } first || row.Find(Meaning.EndYear)?.Number is not { } last) continue;
            examination.Look();
            if (ReasonFor(row, first, last, context.Budget) is { } reason) Warn(row, reason, examination);
        }
    }

    private static Saying? ReasonFor(MeantRow row, decimal first, decimal last, Budget budget)
    {
        var nature = row.Find(Meaning.ProjectNature)?.Text ?? "";
        return last < first ? (Saying)$"终止早于起始，请核对这两个年度。"
            : budget.Year < first || budget.Year > last ? (Saying)$"{budget.Key.Kind.Word()}年度 {budget.Year} 不在其中，请核对起止年度。"
            : first == last && Array.Exists(GoingOn, w => nature.Contains(w, StringComparison.Ordinal))
                ? (Saying)$"「{row.Locate(Meaning.ProjectNature)}」却是「{nature}」，持续的项目应当不止一年，请核对起止年度和项目属性。"
            : null;
    }

    private static void Warn(MeantRow row, Saying reason, Examination examination)
    {
        var (start, end) = (row.EvidenceOf(Meaning.StartYear), row.EvidenceOf(Meaning.EndYear));
        List<Evidence> evidence = [end, start];
        if (row.Find(Meaning.ProjectNature) is not null) evidence.Add(row.EvidenceOf(Meaning.ProjectNature));
        Saying years = start.Text == end.Text
            ? (Saying)$"「{start}」和「{end}」都是 {start.Text}"
            : $"「{start}」是 {start.Text}，「{end}」是 {end.Text}";
        examination.Warn($"{years}，{reason}", evidence);
    }
}
