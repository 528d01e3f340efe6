using AngleSharp.Dom;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pages.Words;

/// <summary>Whoever hears a list of links has nothing but their names: where they differ in target, they differ in name.</summary>
public abstract class LinkNameTests(BuiltSite site)
{
    [Fact]
    public void No_two_links_of_a_page_have_one_name_and_different_targets() => Named().SelectMany(p => site.Page(p).QuerySelectorAll("a[href]")
        .GroupBy(NameOf).Where(g => g.Select(a => a.GetAttribute("href")).Distinct().Count() > 1).Select(g => $"{p}: {g.Key}")).ShouldBeEmpty();

    [Fact]
    public void A_name_that_is_given_begins_with_what_is_seen() => Named().SelectMany(p => site.Page(p).QuerySelectorAll("a[aria-label]")
        .Where(a => !Plain(a.GetAttribute("aria-label")!).StartsWith(Plain(a.TextContent), StringComparison.Ordinal)).Select(a => $"{p}: {a.OuterHtml}")).ShouldBeEmpty();

    // The first page and those that compare years are named elsewhere.
    private IEnumerable<string> Named() => site.Pages.Where(p => site.Page(p).Body!.ClassName is not ("page-home" or "page-compare" or "page-unit"));

    private static string NameOf(IElement link) => link.GetAttribute("aria-label") ?? link.TextContent.Trim();

    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}

/// <summary>On the real site.</summary>
public sealed class RealLinkNameTests(RealSite site) : LinkNameTests(site)
{
    private readonly RealSite _site = site;

    [Fact]
    public void A_figure_of_the_narrative_is_named_with_its_place() => Link("explanation", "a.cite").ShouldBe("407.91，表一收入里“收入总计”");

    [Fact]
    public void A_figure_of_a_table_is_named_with_its_row_and_column() => Link("t03", "a.quoted").ShouldBe("407.91，合计 总计");

    [Fact]
    public void The_original_of_a_term_is_named_with_the_term() => Link("t03", ".definition a").ShouldStartWith("看原文：");

    private string? Link(string page, string selector) => _site.Page($"{RealSite.Budget}{page}.html").QuerySelector(selector)!.GetAttribute("aria-label");
}

/// <summary>On the made-up portal.</summary>
[Collection(FictionCollection.Name)]
public sealed class FictionLinkNameTests(FictionSite site) : LinkNameTests(site);
