namespace Disclosure.Browser;

/// <summary>The site behind a web server that sends the headers netlify.toml declares.</summary>
public sealed class ServedTests(BrowserSession session)
{
    [Theory, MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task A_page_keeps_to_the_policies_it_is_served_with(string page)
    {
        await using var opened = await session.OpenAsync(page, served: true);
        opened.Messages.ShouldBeEmpty();
    }

    // Shows that the policy is in force: without it the test above would pass whatever a page holds.
    [Fact]
    public async Task An_inline_style_is_refused()
    {
        await using var opened = await session.OpenAsync("index.html", served: true);
        var refusal = await opened.Page.RunAndWaitForConsoleMessageAsync(() => opened.Page.EvaluateAsync(
            "() => document.body.append(Object.assign(document.createElement('style'), { textContent: 'p {}' }))"));
        refusal.Text.ShouldContain("Content Security Policy");
    }

    [Fact]
    public async Task An_unknown_path_is_answered_with_404()
    {
        await using var opened = await session.OpenAsync(new Uri(session.Address, "no/such/page"));
        opened.Status.ShouldBe(404);
    }

    [Fact]
    public async Task The_page_of_an_unknown_path_finds_its_style_at_any_depth()
    {
        var address = new Uri(session.Address, "no/such/page");
        await using var opened = await session.OpenAsync(address);
        opened.Failures.ShouldBe([$"{address} 404"]);
    }
}
