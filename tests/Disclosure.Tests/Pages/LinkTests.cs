using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pages;

public sealed class LinkTests(RealSite site)
{
    [Theory]
    [MemberData(nameof(SitePages.AllButNotFound), MemberType = typeof(SitePages))]
    public void A_page_works_in_any_folder_of_any_server(string page) =>
        Addresses(page).Where(a => a.StartsWith('/') || a.Contains(':', StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void The_page_for_a_missing_address_works_at_any_depth() =>
        Addresses("404.html").Where(a => a != "#main" && !a.StartsWith('/')).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public void Every_link_leads_to_a_file_of_the_site(string page) =>
        Addresses(page).Where(a => !File.Exists(Path.Combine(site.Folder, Target(page, a).File))).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public void Every_link_to_a_place_leads_to_an_id(string page) =>
        Addresses(page).Where(a => Target(page, a) is ({ } file, { } id) && site.Page(file).GetElementById(id) is null).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public void A_link_says_where_it_leads(string page) =>
        site.Page(page).QuerySelectorAll("a").Where(a => a.TextContent.Trim().Length == 0).Select(a => a.OuterHtml).ShouldBeEmpty();

    // A telephone is called, whatever server the page comes from.
    private IEnumerable<string> Addresses(string page) => site.Page(page).QuerySelectorAll("[href]:not([href^='tel:']), [src]")
        .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!);

    // Resolved as a browser does, from a made-up root.
    private static (string File, string? Id) Target(string page, string address)
    {
        var target = new Uri(new Uri("http://site/" + page), address);
        var id = target.Fragment.Length > 1 ? Uri.UnescapeDataString(target.Fragment[1..]) : null;
        return (Uri.UnescapeDataString(target.AbsolutePath[1..]), id);
    }
}
