using System.Globalization;
using Disclosure.Site.Tables;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pages;

/// <summary>The short ids that links to rows are passed on by.</summary>
public sealed class ShortIdTests(RealSite site)
{
    private static readonly string[] Rows = ["表三/合计", "表三/206", "表三/20605"];

    [Fact]
    public void A_row_has_the_same_id_for_ever() => new ShortIds(Rows).Of("表三/206").ShouldBe("rn8x3k9");

    [Fact]
    public void Rows_that_are_added_change_no_id() => new ShortIds([.. Rows.Reverse(), "表三/208"]).Of("表三/206").ShouldBe(new ShortIds(Rows).Of("表三/206"));

    [Fact]
    public void Rows_that_begin_alike_are_told_apart()
    {
        var rows = Many();
        rows.Select(new ShortIds(rows).Of).Distinct(StringComparer.Ordinal).Count().ShouldBe(rows.Count);
    }

    // The link of one of them that was made before the other was there leads to neither.
    [Fact]
    public void Of_rows_that_begin_alike_none_keeps_the_short_id()
    {
        var rows = Many();
        var ids = new ShortIds(rows);
        var alone = rows.ToLookup(row => new ShortIds([row]).Of(row), StringComparer.Ordinal).Where(g => g.Count() > 1).SelectMany(g => g).ToList();
        alone.Where(row => ids.Of(row) == new ShortIds([row]).Of(row)).ShouldBeEmpty();
    }

    [Fact]
    public void A_row_that_is_named_twice_has_one_id() => new ShortIds(["表三/206", "表三/206"]).Of("表三/206").ShouldBe("rn8x3k9");

    [Theory]
    [MemberData(nameof(SitePages.Sheets), MemberType = typeof(SitePages))]
    public void A_link_to_a_row_is_short(string name) =>
        site.Page($"{RealSite.Budget}{name}.html").QuerySelectorAll("a.self").Select(a => a.GetAttribute("href")!.Length).ShouldAllBe(length => length == "#r123456".Length);

    // So many that some of them begin alike.
    private static List<string> Many() => [.. Enumerable.Range(0, 120_000).Select(i => i.ToString(CultureInfo.InvariantCulture))];
}
