using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pages;

public sealed class FootTests(RealSite site)
{
    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public void What_the_portal_does_not_say_of_itself_is_left_out(string page) =>
        site.Page(page).QuerySelectorAll("footer li").Select(i => i.TextContent.Trim()).ShouldBe(["网站地图"]);

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public void A_portal_without_a_name_has_a_plain_one(string page) =>
        site.Page(page).QuerySelector("header.banner > p")!.TextContent.Trim().ShouldBe("部门预算公开");
}
