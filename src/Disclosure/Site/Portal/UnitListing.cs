using System.Globalization;
using Disclosure.Site.Portal.Maps;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Portal;

/// <summary>The lists of units as templates see them: department by department, on pages of bounded size.</summary>
/// <param name="departments">The departments.</param>
/// <param name="feeds">Their feeds.</param>
/// <param name="saidOf">What is said of units beside the way to them, or blank.</param>
internal sealed class UnitListing(Departments departments, DepartmentFeeds feeds, Func<IReadOnlyList<ListedUnit>, string> saidOf)
{
    // A link to a document is some 250 bytes of a page that should stay below 300 KB.
    private const int MostDocuments = 500;

    /// <summary>All units with all their pages, for what lists the whole site.</summary>
    public IReadOnlyList<UnitView> Whole { get; } = [.. departments.Units.OrderBy(u => u.Unit.Key, StringComparer.Ordinal).Select(u => ViewOf(u, ""))];

    /// <summary>Whether the first page has room for all of them.</summary>
    public bool IsWhole { get; } = departments.Units.Sum(u => u.Documents.Count) <= MostDocuments;

    /// <summary>What the first page lists: the units of each department, or only the ways to their pages.</summary>
    public IReadOnlyList<DepartmentView> First => IsWhole
        ? [.. departments.All.Select(d => new DepartmentView(NameOf(d), "", d.Units.Count, [.. d.Units.Select(u => ViewOf(u, ""))]) { Feed = feeds.FileOf(d) })]
        : [.. Pages.Select(p => new DepartmentView(p.Name, p.File, p.Units.Count, []) { Said = saidOf(p.Units) })];

    /// <summary>The pages of departments, of which a large one has several; none where the first page lists all.</summary>
    public IReadOnlyList<DepartmentPage> Pages { get; } = departments.Units.Sum(u => u.Documents.Count) <= MostDocuments ? [] : [.. departments.All.SelectMany(d => PagesOf(d, feeds.FileOf(d)))];

    /// <summary>The units of a page.</summary>
    public static IReadOnlyList<UnitView> ViewsOf(DepartmentPage page) => [.. page.Units.Select(u => ViewOf(u, "../"))];

    private string NameOf(DepartmentUnits department) => department.Name.Length > 0 ? department.Name : departments.All.Count > 1 ? "没有写主管部门的单位" : "";

    private static IEnumerable<DepartmentPage> PagesOf(DepartmentUnits department, string feed)
    {
        var parts = PartsOf(department.Units).ToList();
        for (var i = 0; i < parts.Count; i++)
        {
            var name = department.Name.Length > 0 ? department.Name : "没有写主管部门的单位";
            var which = parts.Count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"（{i + 1}）");
            yield return new DepartmentPage(name + which, PortalFiles.Department(department.Key, i + 1), parts[i], feed);
        }
    }

    private static IEnumerable<IReadOnlyList<ListedUnit>> PartsOf(IReadOnlyList<ListedUnit> units)
    {
        var (part, count) = (new List<ListedUnit>(), 0);
        foreach (var unit in units)
        {
            if (part.Count > 0 && count + unit.Documents.Count > MostDocuments)
            {
                yield return part;
                (part, count) = ([], 0);
            }
            part.Add(unit);
            count += unit.Documents.Count;
        }
        yield return part;
    }

    private static UnitView ViewOf(ListedUnit listed, string root) => UnitViews.Of(new SiteUnit(listed.Documents), root);
}

/// <summary>A page of a department, or of a part of one.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="File">Where it stands.</param>
/// <param name="Units">The units that it lists.</param>
/// <param name="Feed">Where the feed of the department stands; blank for none.</param>
internal sealed record DepartmentPage(string Name, string File, IReadOnlyList<ListedUnit> Units, string Feed);
