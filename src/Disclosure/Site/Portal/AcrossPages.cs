using System.Globalization;
using Disclosure.Core.Documents;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Portal;

/// <summary>The pages of figures over all units, and the ways between them.</summary>
internal sealed class AcrossPages(AcrossUnits across, SiteDescription site)
{
    /// <summary>All of them: the newest year first.</summary>
    public IEnumerable<AcrossPage> All()
    {
        var (figures, functions, disclosures) = (new FigurePages(across, site.ShowsChecks), new FunctionPages(across), new DisclosurePages(across));
        return
        [
            .. across.Years.SelectMany(year => (IEnumerable<AcrossPage>)
            [
                .. Placed(figures.Of(year), AcrossTopic.Figures, year, "各单位的收支", PortalFiles.Figures(year, 1)),
                .. Placed(functions.Of(year), AcrossTopic.Functions, year, "按功能分类", PortalFiles.Functions(year)),
                .. site.ShowsChecks ? Placed(disclosures.Of(year), AcrossTopic.Disclosure, year, "公开情况", PortalFiles.Disclosure(year, 1)) : [],
            ]),
            .. Placed(new YearPages(across).Of(), AcrossTopic.Years, 0, "历年各单位的支出", PortalFiles.Years(1)),
        ];
    }

    /// <summary>The ways from the first page of the site: to the newest year, and to all years.</summary>
    public static IReadOnlyList<LinkView> FromHome(IReadOnlyList<AcrossPage> pages)
    {
        var newest = pages.Select(p => p.Year).DefaultIfEmpty(0).Max();
        return [.. pages.Where(p => p.Short.Length > 0 && (p.Year == newest || p.Year == 0)).Select(p => new LinkView(p.Short, p.File))];
    }

    /// <summary>The ways from one of them: to the others of its year, the same of other years, and to all years. Its own is blank.</summary>
    public static IReadOnlyList<LinkView> From(AcrossPage page, IReadOnlyList<AcrossPage> pages) => [.. pages
        .Where(p => p.Short.Length > 0 && (p.Year == page.Year || p.Year == 0 || p.Topic == page.Topic || (page.Year == 0 && p.Topic == AcrossTopic.Figures)))
        .Select(p => new LinkView(p.Short, p.File == page.File ? "" : PortalFiles.LinkTo(p.File)))];

    private static IEnumerable<AcrossPage> Placed(IEnumerable<AcrossPage> pages, AcrossTopic topic, int year, string text, string first) => pages.Select(p => p with
    {
        Topic = topic,
        Year = year,
        Short = p.File != first ? "" : year == 0 ? text : string.Create(CultureInfo.InvariantCulture, $"{year} 年{text}"),
    });
}
