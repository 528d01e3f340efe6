using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pages.Words;

/// <summary>自检 and the pages below it speak to people, and their numbers agree.</summary>
public abstract partial class CheckWordsTests(BuiltSite site)
{
    [Fact]
    public void What_is_outside_a_fold_has_no_address_and_no_formula() => Broken(page => page.QuerySelectorAll("main")
        .Select(Unfolded).SelectMany(t => ProgramLanguage().Matches(t)).Select(m => m.Value)).ShouldBeEmpty();

    [Fact]
    public void No_place_is_named_by_the_line_of_a_file() =>
        Broken(page => page.QuerySelectorAll("main").SelectMany(m => FileLine().Matches(m.TextContent)).Select(m => m.Value)).ShouldBeEmpty();

    [Fact]
    public void Every_fold_of_formulas_is_closed_at_first() =>
        Broken(page => page.QuerySelectorAll("details.formulas[open]").Select(d => d.OuterHtml)).ShouldBeEmpty();

    [Fact]
    public void A_fold_of_formulas_names_each_rule_once() => Equations()
        .Where(p => site.Page(p).QuerySelectorAll(".formulas dl").Any(l => l.QuerySelectorAll("dt").GroupBy(t => t.TextContent).Any(g => g.Count() > 1)))
        .ShouldBeEmpty();

    [Fact]
    public void The_number_of_equations_that_hold_is_the_sum_of_those_of_each_check() =>
        Broken(page => Differing(Number(Lead(page), "次相符"), Tallies(page).Sum(t => Number(t, "次相符")))).ShouldBeEmpty();

    [Fact]
    public void The_number_of_equations_that_do_not_is_the_sum_of_those_of_each_check() =>
        Broken(page => Differing(Number(Lead(page), "次不符"), Tallies(page).Sum(t => Number(t, "次不符") + Number(t, "次单位已经说明")))).ShouldBeEmpty();

    [Fact]
    public void All_that_was_compared_holds_or_does_not() =>
        Broken(page => Differing(Number(Lead(page), "次，"), Tallies(page).Sum(t => Number(t, "次相符") + Number(t, "次不符") + Number(t, "次单位已经说明")))).ShouldBeEmpty();

    [Fact]
    public void The_number_of_places_is_the_sum_of_those_of_each_check() =>
        Broken(page => Differing(Number(Lead(page), "处，请人看"), page.QuerySelectorAll(".words dd").Sum(d => Number(d.TextContent, "处请人看")))).ShouldBeEmpty();

    [Fact]
    public void The_pages_below_say_as_many_as_they_list_together() => Equations().GroupBy(p => p[..p.LastIndexOf('/')]).Where(pages =>
        {
            var listed = pages.Sum(p => site.Page(p).QuerySelectorAll(".checks td:last-child").Count(c => c.TextContent.Trim() == "相符"));
            return pages.Any(p => Number(site.Page(p).QuerySelector(".lead")!.TextContent, "次相符") != listed);
        })
        .Select(pages => pages.Key).ShouldBeEmpty();

    [Fact]
    public void Findings_that_say_the_same_are_one() => Broken(page => page.QuerySelectorAll(".findings > li > p:first-child")
        .GroupBy(p => p.TextContent).Where(g => g.Count() > 1).Select(g => g.Key)).ShouldBeEmpty();

    private IEnumerable<string> Checks() => site.Pages.Where(p => p.EndsWith("/checks.html", StringComparison.Ordinal));

    private IEnumerable<string> Equations() => site.Pages.Where(p => p.Contains("/checks-", StringComparison.Ordinal));

    private IEnumerable<string> Broken(Func<IDocument, IEnumerable<string>> faults) => Checks().SelectMany(p => faults(site.Page(p)).Select(f => $"{p}: {f}"));

    private static IEnumerable<string> Differing(int said, int counted) => said == counted ? [] : [$"{said} ≠ {counted}"];

    private static string Lead(IDocument page) => page.QuerySelector(".lead")!.TextContent;

    private static IEnumerable<string> Tallies(IDocument page) => page.QuerySelectorAll(".equation-checks .tally").Select(t => t.TextContent);

    // All numbers before the words; 0 where there are none.
    private static int Number(string text, string words) =>
        Regex.Matches(text, $@"(\d+) {words}").Sum(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture));

    private static string Unfolded(IElement main)
    {
        var copy = (IElement)main.Clone();
        foreach (var fold in copy.QuerySelectorAll("details")) fold.Remove();
        return copy.TextContent;
    }

    // 表三/合计/总计, 合计(…), <科目>, [编码=*]
    [GeneratedRegex(@"表[一二三四五六七八九十\d]{1,3}/\S{0,20}|合计\(\S{0,20}|<\S{1,9}>|\[\S{1,9}=")]
    private static partial Regex ProgramLanguage();

    [GeneratedRegex(@"第 \d+ 行")]
    private static partial Regex FileLine();
}

/// <summary>On the real site.</summary>
public sealed class RealCheckWordsTests(RealSite site) : CheckWordsTests(site)
{
    private readonly RealSite _site = site;

    [Fact]
    public void A_gap_says_both_amounts_and_the_difference_in_words() => Page().QuerySelector(".findings p")!.TextContent.ShouldBe(
        "表十三“政务网络建设及运维费”项目采购里各行的金额之和是 44.10 万元，表十“政务网络建设及运维费”各行的资金来源中的总计之和（表里没有这样的行）是 0.00 万元。两个数应当相等，相差 44.10 万元。");

    [Fact]
    public void Gaps_in_money_come_before_all_else() => Page().QuerySelector("h2")!.TextContent.ShouldBe("对不上的账");

    [Fact]
    public void What_is_alike_of_four_projects_is_one_finding_with_four_places()
    {
        var finding = Page().QuerySelectorAll(".findings > li").Single(f => f.TextContent.Contains("持续的项目应当不止一年", StringComparison.Ordinal));
        finding.QuerySelectorAll(".places a").Select(a => a.TextContent)
            .ShouldBe(["表十三“后勤服务支出”", "表十三“机构运转经费”", "表十三“系统及设备运行维护费”", "表十三“政务网络建设及运维费”"]);
    }

    private IDocument Page() => _site.Page(RealSite.Budget + "checks.html");
}

/// <summary>On the made-up portal.</summary>
[Collection(FictionCollection.Name)]
public sealed class FictionCheckWordsTests(FictionSite site) : CheckWordsTests(site);
