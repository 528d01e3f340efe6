using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Downloads;
using Disclosure.Input;
using Disclosure.Site.Pages;
using Disclosure.Site.Portal;

namespace Disclosure.Pipeline;

/// <summary>
/// The one list of the paths that a budget's part of the site will have, worked out before any is written. Two that are the same,
/// and units called like what the portal itself has, are found when the input is read, so that <c>check</c> finds them too.
/// </summary>
internal static class SiteClaims
{
    /// <summary>The files of a budget, relative to its folder, each with the table that asks for it; none is the program's own or a part's.</summary>
    public static IEnumerable<(string File, Table? Table)> Of(Budget budget, DownloadRegistry downloads)
    {
        foreach (var file in BudgetPages.OwnFiles.Concat(downloads.OwnFiles(budget))) yield return (file, null);
        foreach (var part in budget.Edition.Parts.Where(p => p.IsProse)) yield return (PageNames.FileOf(part.Key), null);
        foreach (var sheets in budget.Edition.Parts.SelectMany(budget.TablesOf).GroupBy(t => t.Form.Key, StringComparer.Ordinal))
        {
            foreach (var sheet in sheets) yield return (PageNames.FileOf(sheet.Key), sheet);
            foreach (var file in downloads.FilesOf(budget, sheets.First().Form)) yield return (file, sheets.First());
        }
    }

    /// <summary>Refuses what would have a path that another part, table, page or file of the budget has already.</summary>
    public static void Check(Budget budget, DownloadRegistry downloads, FindingList findings)
    {
        CheckTables(budget, downloads, findings);
        var files = budget.Edition.Classifications.Values;
        // Rare, and the codes have to be looked for: two names may stand for one file as long as one of them is used.
        if (files.Distinct(StringComparer.OrdinalIgnoreCase).Count() == budget.Edition.Classifications.Count) return;
        foreach (var codes in BudgetExport.CodesOf(budget).Where(c => c.Count() > 1))
        {
            findings.Error("duplicate-key", budget.Place,
                $"版式「{budget.Edition.Key}」的「分类」里，{string.Join("、", codes.Select(n => $"「{n}」"))}是同一个文件，这份{budget.Key.Kind.Word()}都用到了；一套科目只用一个名称。");
        }
    }

    private static void CheckTables(Budget budget, DownloadRegistry downloads, FindingList findings)
    {
        // Without case: two names that differ by case alone are one file on half of the servers.
        var taken = new Dictionary<string, Table?>(StringComparer.OrdinalIgnoreCase);
        var refused = new HashSet<Table>(ReferenceEqualityComparer.Instance);
        foreach (var (file, table) in Of(budget, downloads))
        {
            if (taken.TryAdd(file, table) || table is null || !refused.Add(table)) continue;
            var other = taken[file] is { } earlier ? $"「{earlier.Title}」（{earlier.Place.File}）" : OwnerOf(table.Key, budget);
            findings.Error("duplicate-key", Place.Whole(table.Place.File),
                $"这张表的页面会叫「{file}」，{other}已经用了这个名称；请给这个文件，或者版式里的部分或表，换一个名称。");
        }
    }

    /// <summary>Refuses a manual (帮助) in a folder that the site has already: of its own, or of a unit.</summary>
    /// <param name="site">The portal.</param>
    /// <param name="units">The folders of units.</param>
    /// <param name="findings">Takes the fault.</param>
    public static void Check(SiteDescription site, IReadOnlyList<string> units, FindingList findings)
    {
        if (site is { HelpFolder: { Length: > 0 } folder, HelpPlace: { } place } && PortalPages.OwnNames.Concat(units).Contains(folder, StringComparer.OrdinalIgnoreCase))
        {
            findings.Error("bad-help", place, $"「帮助」不能放在「{folder}」里：网站自己或者一个单位已经有这个文件夹；请换一个名称，像「help/」这样。");
        }
    }

    /// <summary>Refuses units whose folder the site itself has.</summary>
    public static void Check(IEnumerable<BudgetPlace> places, FindingList findings)
    {
        foreach (var place in places.Where(p => PortalPages.OwnNames.Contains(p.Unit.Key, StringComparer.Ordinal))
            .DistinctBy(p => p.Unit.Key, StringComparer.Ordinal))
        {
            findings.Error("bad-name", Place.Whole(place.Folder.Name[..place.Folder.Name.LastIndexOf('/')]),
                $"单位文件夹不能叫「{place.Unit.Key}」：网站自己有这个名称的文件或文件夹（{string.Join("、", PortalPages.OwnNames)}）；请换一个名称。");
        }
    }

    private static string OwnerOf(string key, Budget budget) =>
        budget.Edition.Parts.FirstOrDefault(p => p.Key == key) is { } part ? $"部分「{part.Title}」" : $"每份{budget.Key.Kind.Word()}都有的页面";
}
