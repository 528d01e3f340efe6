using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Rules.Equations;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Checks.Rules.Projects;

/// <summary>One project is given one amount in all lists. What an identity already says is not said twice.</summary>
public sealed class ProjectValues : DocumentCheck
{
    /// <inheritdoc/>
    public override string Id => "project-value";

    /// <inheritdoc/>
    public override string Title => "同一个项目两个金额";

    /// <inheritdoc/>
    public override string Nothing => "没有哪个项目在两张表里都写了金额。";

    /// <inheritdoc/>
    protected override void Examine(CheckContext context, Examination examination)
    {
        var lists = ProjectList.Of(context);
        HashSet<Place>? said = null;
        foreach (var name in lists.SelectMany(l => l.Entries).Select(e => e.Name).Distinct(StringComparer.Ordinal))
        {
            var entries = lists.Select(l => l.Find(name)).Where(e => e?.Amount is not null).Select(e => e!).ToList();
            if (entries.Count < 2) continue;
            examination.Look();
            var first = entries[0];
            if (entries.Find(e => e.Unit == first.Unit && e.Amount != first.Amount) is not { } other) continue;
            said ??= SaidByIdentities(context);
            if (!Places(first).Concat(Places(other)).Any(said.Contains)) Warn(context.Budget.Key.Kind, first, other, examination);
        }
    }

    private static void Warn(DocumentKind kind, ProjectEntry first, ProjectEntry other, Examination examination) => examination.Warn(
        $"项目「{first.Printed}」的{kind.Word()}，有{first.Said}，又有{other.Said}，两处应当一致，请核对哪一处对。",
        [.. first.Rows.Concat(other.Rows).Select(r => r.EvidenceOf(Meaning.ProjectBudget))]);

    private static IEnumerable<Place> Places(ProjectEntry entry) => entry.Rows.Select(r => r.Find(Meaning.ProjectBudget)!.Place);

    // Only worked out when two amounts differ, which is rare.
    private static HashSet<Place> SaidByIdentities(CheckContext context) =>
    [
        .. context.Results
            .Where(r => r.Id == StatedIdentities.Name && r.Status is CheckStatus.Failed or CheckStatus.Rounding)
            .SelectMany(r => r.Cells).Select(c => c.Cell).OfType<Core.Documents.Cell>().Select(c => c.Place),
    ];
}
