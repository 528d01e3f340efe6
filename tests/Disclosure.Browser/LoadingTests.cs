namespace Disclosure.Browser;

/// <summary>Every page opens straight from disk, complete and in silence.</summary>
public sealed class LoadingTests(BrowserSession session)
{
    [Theory, MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task A_page_opens_without_a_warning_or_an_error(string page) =>
        (await session.VisitAsync(page)).Messages.ShouldBeEmpty();

    [Theory, MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task A_page_gets_all_it_asks_for(string page) =>
        (await session.VisitAsync(page)).Failures.ShouldBeEmpty();

    [Theory, MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task A_page_asks_no_other_host(string page) =>
        (await session.VisitAsync(page)).Requests.Where(IsForeign).ShouldBeEmpty();

    private bool IsForeign(string address)
    {
        var uri = new Uri(address);
        return uri.Scheme is not ("file" or "data") && uri.Authority != session.Address.Authority;
    }
}
