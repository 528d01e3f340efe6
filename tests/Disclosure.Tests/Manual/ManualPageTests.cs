using AngleSharp.Dom;
using Disclosure.Core.Checks.Rules;

namespace Disclosure.Tests.Manual;

/// <summary>Each page of the manual, as a browser parses it.</summary>
[Collection(ManualCollection.Name)]
public sealed class ManualPageTests(ManualSite site)
{
    [Theory]
    [MemberData(nameof(ManualSite.Pages), MemberType = typeof(ManualSite))]
    public void Every_link_leads_to_a_file_of_the_manual(string page) =>
        Addresses(page).Where(a => !File.Exists(Path.Combine(site.Folder, Target(page, a).File))).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(ManualSite.Pages), MemberType = typeof(ManualSite))]
    public void Every_link_to_a_place_leads_to_an_id(string page) =>
        Addresses(page).Where(a => Target(page, a) is ({ } file, { } id) && site.Page(file).GetElementById(id) is null).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(ManualSite.Pages), MemberType = typeof(ManualSite))]
    public void A_page_has_one_first_heading_and_leaves_out_no_level(string page)
    {
        var levels = site.Page(page).QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(h => h.LocalName[1] - '0').ToList();
        levels.Count(l => l == 1).ShouldBe(1);
        levels.Zip(levels.Skip(1)).Where(pair => pair.Second > pair.First + 1).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(ManualSite.Pages), MemberType = typeof(ManualSite))]
    public void No_id_stands_twice_on_a_page(string page) => site.Page(page).QuerySelectorAll("[id]").Select(e => e.Id).ShouldBeUnique();

    [Theory]
    [MemberData(nameof(ManualSite.Pages), MemberType = typeof(ManualSite))]
    public void No_two_regions_or_ways_of_a_page_have_one_name(string page) =>
        site.Page(page).QuerySelectorAll("nav, [role=region]").Select(e => e.GetAttribute("aria-label")).ShouldBeUnique();

    [Theory]
    [MemberData(nameof(ManualSite.Pages), MemberType = typeof(ManualSite))]
    public void The_first_link_skips_to_the_main_content(string page) =>
        site.Page(page).QuerySelector("a")!.GetAttribute("href").ShouldBe("#" + site.Page(page).QuerySelector("main")!.Id);

    [Theory]
    [MemberData(nameof(ManualSite.Pages), MemberType = typeof(ManualSite))]
    public void A_page_is_in_Chinese_and_says_what_it_is(string page) =>
        (site.Page(page).DocumentElement.GetAttribute("lang"), site.Page(page).Title).ShouldBe(("zh-CN", TitleOf(page)));

    [Theory]
    [MemberData(nameof(ManualSite.Pages), MemberType = typeof(ManualSite))]
    public void Nothing_stands_in_a_page_that_the_security_policy_refuses(string page) =>
        site.Page(page).QuerySelectorAll("[style], style, script:not([src]), [onclick]").ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(ManualSite.Pages), MemberType = typeof(ManualSite))]
    public void No_table_was_taken_for_a_paragraph(string page) =>
        site.Page(page).QuerySelectorAll("p").Where(p => p.TextContent.TrimStart().StartsWith('|')).Select(p => p.TextContent).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(ManualSite.Pages), MemberType = typeof(ManualSite))]
    public void The_contents_mark_the_open_page_and_no_other(string page) =>
        site.Page(page).QuerySelectorAll("nav.contents [aria-current=page]").Select(a => Target(page, a.GetAttribute("href")!).File).ShouldBe([page]);

    [Fact]
    public void Every_check_has_its_page() =>
        CheckCatalogue.All.Select(c => site.Page($"checks/{c.Id}.html").QuerySelector("h1")!.TextContent).ShouldBe(CheckCatalogue.All.Select(c => c.Title));

    [Fact]
    public void Every_check_stands_in_one_group_of_the_list() =>
        site.Page("checks/index.html").QuerySelectorAll("tbody th a").Select(a => a.GetAttribute("href")).ShouldBe(CheckCatalogue.All.Select(c => $"../checks/{c.Id}.html"), ignoreOrder: true);

    [Fact]
    public void Every_page_is_led_to_from_the_first() =>
        site.Page("index.html").QuerySelectorAll("main a").Select(a => a.GetAttribute("href")).ShouldBe(["manual.html", .. ManualSite.Texts.Select(t => t.Path)]);

    [Fact]
    public void The_page_with_all_holds_the_words_of_every_page()
    {
        var all = site.Page("manual.html").QuerySelector(".prose")!;
        ManualSite.Texts.Where(t => WordsOf(site.Page(t.Path).QuerySelector(".prose")!) is var words && !WordsOf(all).Contains(words, StringComparison.Ordinal))
            .Select(t => t.Path).ShouldBeEmpty();
    }

    [Fact]
    public void What_names_a_chapter_leads_to_it() => site.Page("guide/site.html").QuerySelectorAll(".prose a").Concat(site.Page("guide/units.html").QuerySelectorAll(".prose a"))
        .Where(a => a.TextContent == "第九节").Select(a => a.GetAttribute("href")).Distinct().ShouldBe(["../guide/addresses.html"]);

    [Theory]
    [InlineData("第三", "../guide/yaml.html")]
    [InlineData("六", "../guide/units.html")]
    [InlineData("七节", "../guide/tables.html")]
    [InlineData("十一节", "../guide/handing-over.html")]
    public void Each_of_several_chapters_named_together_leads_to_its_own(string words, string target) => site.Page("guide/index.html").QuerySelectorAll(".prose td a")
        .Where(a => a.TextContent == words).Select(a => a.GetAttribute("href")).Distinct().ShouldBe([target]);

    private static string TitleOf(string page) => ManualSite.Texts.FirstOrDefault(t => t.Path == page) is { } text ? $"{text.Title} - 预算公开使用说明"
        : page == "manual.html" ? "全部在一页 - 预算公开使用说明" : "预算公开使用说明";

    private static string WordsOf(IElement element) => string.Concat(element.TextContent.Where(c => !char.IsWhiteSpace(c)));

    private IEnumerable<string> Addresses(string page) => site.Page(page).QuerySelectorAll("[href], [src]")
        .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!);

    // Resolved as a browser does, from a made-up root.
    private static (string File, string? Id) Target(string page, string address)
    {
        var target = new Uri(new Uri("http://site/" + page), address);
        var id = target.Fragment.Length > 1 ? Uri.UnescapeDataString(target.Fragment[1..]) : null;
        return (Uri.UnescapeDataString(target.AbsolutePath[1..]), id);
    }
}
