using System.Globalization;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Files;

namespace Disclosure.Pipeline;

/// <summary>
/// What a person should know of a build beyond its own files: what was published and goes, and where the site is not of one piece.
/// Warnings, for taking a budget away is how it is withdrawn; that it happens is never silent.
/// </summary>
internal sealed class BuildNotices(BuildPlan plan, string input, FindingList findings)
{
    private const int MostNamed = 5;

    private readonly string _units = GivenName.Of(input) + "/units";

    /// <summary>Says what goes, what stays without a link, and what is not listed.</summary>
    public void TellBudgets()
    {
        foreach (var unit in plan.Vanishing.GroupBy(k => k.Unit, StringComparer.Ordinal))
        {
            Warn("withdrawn", $"{_units}/{unit.Key}",
                $"「{unit.Key}」的 {Named(unit)}以前公开过，现在数据里没有了，网站里也不再有；若不是有意撤下，请恢复数据（看看是不是删了、改了名称，或者名称以「_」开头），再生成一次。");
        }
        foreach (var gone in plan.Vanishing) TellDeadLinks(gone);
        if (plan.Left.Count > 0)
            Warn("left-over", _units, $"数据里已经没有，这次又没有要求生成，页面还留在网站里，门户不再列出：{Listed(plan.Left)}。完整生成一次就会去掉。");
        if (plan.Unlisted.Count > 0)
            Warn("unlisted", _units, $"数据里有，网站里还没有，这次也没有要求生成，所以门户没有列出：{Listed(plan.Unlisted)}。完整生成一次就会有。");
    }

    /// <summary>Says that a budget's figures are not what they were, and that other years still stand beside the old ones.</summary>
    public void TellChanged(DocumentKey changed)
    {
        if (Neighbours(changed) is not { Count: > 0 } others) return;
        Warn("neighbour-years", $"{_units}/{changed}",
            $"{Itself(changed)}的数据变了，没有重新生成的 {Named(others)}的页面里，同它的对比和链接还是原来的；用 --unit {changed.Unit} 一并生成，就都是新的。");
    }

    // The documents that this build leaves as they are and whose pages speak of this one: those of its kind are compared with it, the
    // other of its year leads to it.
    private List<DocumentKey> Neighbours(DocumentKey key) =>
        [.. plan.All.Where(p => p.Unit.Key == key.Unit && !plan.IsChosen(p)).Select(p => p.Key).Where(k => k.Kind == key.Kind || k.Year == key.Year)];

    private static string Itself(DocumentKey key) => key.Kind == DocumentKind.AnnualBudget ? "这一年度" : $"这一年度的{key.Kind.Word()}";

    private void TellDeadLinks(DocumentKey gone)
    {
        if (Neighbours(gone) is not { Count: > 0 } others) return;
        Warn("neighbour-years", $"{_units}/{gone}",
            $"{Itself(gone)}不再有了，没有重新生成的 {Named(others)}的页面里，同它的对比和链接还在，链接会打不开；用 --unit {gone.Unit} 一并生成，就不再有它们。");
    }

    /// <summary>Says that the pages that stay were made for other style sheets.</summary>
    public void TellTheme()
    {
        var kept = plan.All.Where(p => !plan.IsChosen(p)).ToList();
        if (kept.Count > 0)
            Warn("theme-changed", _units, $"主题的文件变了，没有重新生成的 {kept.Count} 份{kept.Select(p => p.Key.Kind).Words()}还是按原来的主题做的；完整生成一次，全站才一致。");
    }

    private void Warn(string id, string place, string message) => findings.Add(Finding.Warning(id, Place.Whole(place), message));

    // Of one unit: 2030、2031 年度; 2030 年度和 2030、2031 年度的决算.
    private static string Named(IEnumerable<DocumentKey> keys) => string.Join("和 ", keys.OrderBy(k => k.Kind).GroupBy(k => k.Kind)
        .Select(kind => string.Join("、", kind.Select(k => k.Year.ToString(CultureInfo.InvariantCulture)))
            + (kind.Key == DocumentKind.AnnualBudget ? " 年度" : $" 年度的{kind.Key.Word()}")));

    // Of several.
    private static string Listed(IReadOnlyList<DocumentKey> keys) => string.Join("、", keys.Take(MostNamed).Select(k => $"「{k}」"))
        + (keys.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $"等 {keys.Count} 份") : "");
}
