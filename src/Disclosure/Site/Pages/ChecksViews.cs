using System.Globalization;
using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Site.Tables;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Pages;

/// <summary>What the checks of a budget found, as the template of the page 自检 sees it.</summary>
internal sealed class ChecksViews
{
    private readonly CheckedBudget _budget;
    private readonly CellLinks _cells;
    private readonly FindingViews _findings;

    private readonly Func<string, string> _helpOf;

    private ChecksViews(CheckedBudget budget, CellLinks cells, Func<string, string> helpOf) =>
        (_budget, _cells, _findings, _helpOf) = (budget, cells, new FindingViews(cells, helpOf), helpOf);

    /// <summary>The view of a budget's page.</summary>
    /// <param name="budget">The budget, and what its checks found.</param>
    /// <param name="cells">Links to cells.</param>
    /// <param name="helpOf">The link to what the manual says of a check, by its id; blank where there is none.</param>
    public static ChecksView Of(CheckedBudget budget, CellLinks cells, Func<string, string> helpOf) => new ChecksViews(budget, cells, helpOf).View();

    private ChecksView View()
    {
        var byCheck = _budget.Results.ToLookup(r => r.Id, StringComparer.Ordinal);
        var (equations, words) = (_budget.Checks.Where(c => c is not DocumentCheck).ToList(), _budget.Checks.Where(c => c is DocumentCheck).ToList());
        var pages = EquationPages.Of(equations.Select(c => (c, (IReadOnlyList<CheckResult>)[.. byCheck[c.Id].Where(r => r.Status != CheckStatus.NotApplicable)])));
        return new ChecksView(
            _findings.Of(equations.SelectMany(c => byCheck[c.Id]).Where(IsToLookAt), r => (r.Id, r.Title)),
            _findings.Of(words.SelectMany(c => byCheck[c.Id]).Where(IsToLookAt), r => (r.Id, r.Title)),
            _findings.Of(_budget.Results.Where(r => r.Acknowledged is not null), r => (r.Id, r.Title)),
            [.. equations.Select(c => Counted(c, [.. byCheck[c.Id]], LinkTo(c, pages), []))],
            [.. words.Select(c => Words(c, [.. byCheck[c.Id]]))],
            [.. _budget.Results.Where(r => r.Status == CheckStatus.NotApplicable).GroupBy(FindingViews.TextOf, StringComparer.Ordinal).Select(Skipped)])
        { Pages = [.. pages.Select(p => Compared(p, byCheck))] };
    }

    private static bool IsToLookAt(CheckResult result) => result.ToFinding() is not null;

    private IReadOnlyList<CheckView> Compared(IReadOnlyList<EquationsOnPage> page, ILookup<string, CheckResult> byCheck)
    {
        var names = new LinkNames();
        return [.. page.Select(on => Counted(on.Check, [.. byCheck[on.Check.Id]], "", EquationsHtml.Of(on.Check, on.Groups, _cells, names)))];
    }

    // To where it begins; blank where nothing was compared.
    private static string LinkTo(ICheck check, IReadOnlyList<IReadOnlyList<EquationsOnPage>> pages)
    {
        for (var i = 0; i < pages.Count; i++)
        {
            if (pages[i].Any(on => on.Check == check)) return $"{BudgetPage.OfCompared(i + 1).File}#{check.Id}";
        }
        return "";
    }

    private CheckView Words(ICheck check, IReadOnlyList<CheckResult> results) =>
        Counted(check, results, "", [HtmlText.Encoder.Encode(results.FirstOrDefault(r => r.Status == CheckStatus.Passed)?.Reason ?? "")]);

    private CheckView Counted(ICheck check, IReadOnlyList<CheckResult> results, string href, IReadOnlyList<string> pieces) => new(
        check.Id, check.Title, href,
        results.Count(r => r.Status == CheckStatus.Passed), results.Count(IsToLookAt), results.Count(r => r.Acknowledged is not null), pieces)
    { Help = _helpOf(check.Id) };

    private static SkippedView Skipped(IGrouping<string, CheckResult> alike) => new(
        alike.Key, [.. alike.Select(r => r.Title).Distinct(StringComparer.Ordinal)], [.. alike.Select(r => r.Formula).Where(f => f.Length > 0)]);
}

/// <summary>Puts together what people are told of findings: by kind, those that are alike as one, each place by its name.</summary>
/// <param name="cells">Links to cells.</param>
/// <param name="helpOf">The link to what the manual says of a check, by its id; blank where there is none.</param>
internal sealed class FindingViews(CellLinks cells, Func<string, string> helpOf)
{
    // More of a kind, or more places of one, tell a reader no more; the command check lists them all.
    private const int MostPlaces = 200;

    private readonly LinkNames _names = new();

    /// <summary>The findings of each kind, in order.</summary>
    public IReadOnlyList<FindingsView> Of(IEnumerable<CheckResult> results, Func<CheckResult, (string Id, string Title)> kind) =>
        [.. results.GroupBy(kind).Select(g => Of(g.Key, [.. g]))];

    private FindingsView Of((string Id, string Title) kind, List<CheckResult> results)
    {
        var alike = results.GroupBy(r => (r.Said?.ForPeople("") ?? r.Reason, r.Acknowledged?.Reason)).ToList();
        return new(kind.Id, kind.Title, results.Count, [.. alike.Take(MostPlaces).Select(g => Of([.. g]))]) { Rest = Math.Max(0, alike.Count - MostPlaces), Help = helpOf(kind.Id) };
    }

    /// <summary>What a result says to people.</summary>
    public static string TextOf(CheckResult result) => result.Said?.ForPeople() ?? result.Reason;

    private FindingView Of(IReadOnlyList<CheckResult> alike)
    {
        var first = alike[0];
        var text = alike.Count == 1 || first.Said is null
            ? TextOf(first)
            : first.Said.ForPeople(string.Create(CultureInfo.InvariantCulture, $"下面 {alike.Count} 处"));
        var places = alike.Count == 1 ? Places(first, RowOf) : alike.SelectMany(r => Places(r, e => e with { Row = "", Column = "" }).Take(1));
        return new FindingView(text, first.Formula, Named(places), first.Acknowledged?.Reason ?? "");
    }

    private IReadOnlyList<LinkView> Named(IEnumerable<LinkView> places)
    {
        var all = places.ToList();
        var rest = all.Count - MostPlaces;
        return [.. all.Take(MostPlaces).Select(_names.Distinct), .. rest > 0 ? [new LinkView(string.Create(CultureInfo.InvariantCulture, $"另有 {rest} 处"), "")] : Array.Empty<LinkView>()];
    }

    // Both places: what the check names itself, or the cells of its equation, a row once, and the units that it adds up.
    private IEnumerable<LinkView> Places(CheckResult result, Func<PlaceName, PlaceName> nameOf)
    {
        var named = result.Evidence.Select(e => new LinkView(nameOf(e.Name).ToString(), e.Cell is { } cell ? cells.To(cell) : e.Passage is { } passage ? ProseLinks.To(passage) : ""));
        var others = result.Cells.Select(c => new LinkView(PlaceName.OfRow(c).ToString(), cells.To(c)));
        var units = result.Units.Select(u => new LinkView(u.Unit.Name, CellLinks.To(u)));
        return named.Concat(others).Concat(units).DistinctBy(l => l.Href.Length > 0 ? l.Href : l.Text, StringComparer.Ordinal);
    }

    // A link leads to the row, whatever column is meant.
    private static PlaceName RowOf(PlaceName name) => name.Row.Length > 0 ? name with { Column = "" } : name;
}
