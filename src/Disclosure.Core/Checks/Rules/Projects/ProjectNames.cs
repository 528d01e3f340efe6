using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Checks.Rules.Projects;

/// <summary>One project goes by one name in all lists: what only one list names has not the amount of what only another does.</summary>
public sealed class ProjectNames : DocumentCheck
{
    /// <inheritdoc/>
    public override string Id => "project-name";

    /// <inheritdoc/>
    public override string Title => "同一个项目两个名称";

    /// <inheritdoc/>
    public override string Nothing => "没有两张都列出项目和金额的表。";

    /// <inheritdoc/>
    protected override void Examine(CheckContext context, Examination examination)
    {
        var lists = ProjectList.Of(context);
        var pairs = new List<NamePair>();
        for (var i = 1; i < lists.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                examination.Look();
                pairs.AddRange(NamePair.Between(lists[i], lists[j]));
            }
        }
        foreach (var same in pairs.GroupBy(p => p.Names, StringComparer.Ordinal)) Warn([.. same], examination);
    }

    // The lists that repeat the same disagreement are named in one sentence.
    private static void Warn(IReadOnlyList<NamePair> pairs, Examination examination)
    {
        var pair = pairs[0];
        var also = Also(pairs.Select(p => p.Single), pair.Single) + Also(pairs.Select(p => p.Several), pair.Several);
        var sum = Saying.Join(" 加", pair.Parts.Select(p => p.Said));
        examination.Warn(
            $"{pair.Whole.Said} 等于{sum}，项目名称却不同{also}，像是同一个项目用了两种名称，请核对。",
            [
                .. pair.Whole.Rows.Select(r => r.TitleOf(Meaning.Project)),
                .. pairs.SelectMany(p => p.Parts).SelectMany(p => p.Rows).Select(r => r.TitleOf(Meaning.Project)).DistinctBy(e => e.Place),
            ]);
    }

    private static string Also(IEnumerable<ProjectList> lists, ProjectList first)
    {
        var others = lists.Select(l => l.Number).Distinct(StringComparer.Ordinal).Where(n => n != first.Number).ToList();
        return others.Count == 0 ? "" : $"（{string.Join("、", others)}的名称同{first.Number}）";
    }
}
