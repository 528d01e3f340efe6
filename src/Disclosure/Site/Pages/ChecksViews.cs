using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Editions;
using Disclosure.Site.Tables;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Pages;

/// <summary>What the checks of a budget found, as the template of the page 自检 sees it.</summary>
internal sealed class ChecksViews
{
    private readonly CheckedBudget _budget;
    private readonly CellLinks _cells;

    private ChecksViews(CheckedBudget budget, CellLinks cells) => (_budget, _cells) = (budget, cells);

    /// <summary>The view of a budget's page.</summary>
    public static ChecksView Of(CheckedBudget budget, CellLinks cells) => new ChecksViews(budget, cells).View();

    private ChecksView View()
    {
        var results = _budget.Results;
        var byCheck = results.ToLookup(r => r.Id, StringComparer.Ordinal);
        return new ChecksView(
            results.Count(r => r.Status == CheckStatus.Passed),
            [.. results.Where(r => r.ToFinding() is not null).Select(Warning)],
            [.. results.Where(r => r.Acknowledged is not null).Select(Warning)],
            [.. _budget.Checks.Where(c => c is not DocumentCheck).Select(c => Equations(c, [.. byCheck[c.Id]]))],
            [.. _budget.Checks.Where(c => c is DocumentCheck).Select(c => Words(c, [.. byCheck[c.Id]]))],
            [.. results.Where(r => r.Status == CheckStatus.NotApplicable).Select(r => new SkippedView(r.Title, r.Formula, r.Reason))]);
    }

    private CheckView Equations(ICheck check, IReadOnlyList<CheckResult> results)
    {
        var applying = results.Where(r => r.Status != CheckStatus.NotApplicable).ToList();
        var passed = applying.Count(r => r.Status == CheckStatus.Passed);
        return new CheckView(check.Id, check.Title, PageNames.FileOf(PageNames.OfCheck(check.Id)), passed, applying.Count - passed, EquationsHtml.Of(check, applying, _cells));
    }

    private static CheckView Words(ICheck check, IReadOnlyList<CheckResult> results) => new(
        check.Id, check.Title, "", results.Count(r => r.Status == CheckStatus.Passed), results.Count(r => r.Status == CheckStatus.Failed),
        [HtmlText.Encoder.Encode(results.FirstOrDefault(r => r.Status == CheckStatus.Passed)?.Reason ?? "")]);

    private WarningView Warning(CheckResult result) =>
        new(result.Id, result.Title, result.Reason, Places(result), result.Acknowledged?.Reason ?? "");

    // Both places: what the check names itself, or the cells of its equation, a row once.
    private List<LinkView> Places(CheckResult result)
    {
        var named = result.Evidence.Select(e => new LinkView(
            e.Label, e.Cell is { } cell ? _cells.To(cell) : e.Passage is { } passage ? ProseLinks.To(passage) : ""));
        var cells = result.Cells.Select(c => new LinkView(c.ShortAddress, _cells.To(c)));
        return [.. named.Concat(cells).DistinctBy(l => l.Href.Length > 0 ? l.Href : l.Text, StringComparer.Ordinal)];
    }
}
