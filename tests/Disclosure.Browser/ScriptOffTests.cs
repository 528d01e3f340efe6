namespace Disclosure.Browser;

/// <summary>Every page is complete without script.</summary>
public sealed class ScriptOffTests(BrowserSession session)
{
    // How a row is cited by a press is said where a press does it.
    private const string Words = "() => { document.querySelectorAll('main .hint').forEach(hint => hint.remove()); return document.querySelector('main').innerText; }";

    /// <summary>All but the search, which puts its results in the place of the list that it has without script.</summary>
    public static TheoryData<string> Unscripted => SitePages.Without("search.js");

    [Theory, MemberData(nameof(Unscripted))]
    public async Task A_page_says_the_same_without_script(string page)
    {
        await using var with = await session.OpenAsync(page);
        await using var without = await session.OpenAsync(session.AddressOf(page), script: false);
        (await without.Page.EvaluateAsync<string>(Words)).ShouldBe(await with.Page.EvaluateAsync<string>(Words));
    }

    [Theory, MemberData(nameof(SitePages.OfEachKind), MemberType = typeof(SitePages))]
    public async Task A_page_breaks_no_accessibility_rule_without_script(string page)
    {
        // axe is a script itself: those of the page are kept from it instead.
        await using var opened = await session.OpenWithoutItsScriptsAsync(page);
        (await (await AxeAudit.PrepareAsync(opened.Page)).AllRulesAsync()).ShouldBeEmpty();
    }
}
