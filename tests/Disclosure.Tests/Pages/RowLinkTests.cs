using AngleSharp.Dom;
using Disclosure.Tests.Charts;
using Disclosure.Tests.Editions;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pages;

/// <summary>Links to rows and fields, which use the short ids that these have where they have a link to themselves.</summary>
public abstract class RowLinkTests(BuiltSite site)
{
    [Fact]
    public void Every_link_to_a_row_leads_to_an_id() => Links().Where(l => l.Target is null).Select(l => $"{l.Page}: {l.Href}").ShouldBeEmpty();

    [Fact]
    public void A_row_that_has_a_short_id_is_linked_by_it() => Links()
        .Where(l => l.Target is { } target && IsOfTheSame(l.Href) && LinkedRow.LinkOf(target) is not null).Select(l => $"{l.Page}: {l.Href}").ShouldBeEmpty();

    // What leads to the row of another document, from the portal too, may know less of that than its page does.
    private static bool IsOfTheSame(string href) => !href.Split('#')[0].Contains('/', StringComparison.Ordinal);

    private IEnumerable<(string Page, string Href, IElement? Target)> Links() =>
        from page in site.Pages
        from link in site.Page(page).QuerySelectorAll("main a[href*='.html#']:not([href*=':'])")
        let href = link.GetAttribute("href")!
        let target = new Uri(new Uri("http://site/" + page), href)
        select (page, href, site.Page(Uri.UnescapeDataString(target.AbsolutePath[1..])).GetElementById(Uri.UnescapeDataString(target.Fragment[1..])));
}

public sealed class RealRowLinkTests(RealSite site) : RowLinkTests(site);

public sealed class NineRowLinkTests(NineSite site) : RowLinkTests(site);

public sealed class PrintedRowLinkTests(PrintedSite site) : RowLinkTests(site);

public sealed class ShippedRowLinkTests(ShippedSite site) : RowLinkTests(site);

public sealed class ManyRowLinkTests(ManySite site) : RowLinkTests(site);

public sealed class LongRowLinkTests(LongSite site) : RowLinkTests(site), IClassFixture<LongSite>;
