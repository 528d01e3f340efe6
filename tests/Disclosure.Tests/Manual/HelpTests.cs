using System.Text.Json;
using Disclosure.Commands;
using Disclosure.Core.Checks.Rules;
using Disclosure.Core.Findings;
using Disclosure.Input;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Manual;

/// <summary>What leads from findings to the manual where <c>site.yaml</c> says where it is (帮助), and that nothing does where it does not.</summary>
public sealed class HelpTests : IDisposable
{
    private const string Away = "https://help.example.gov.cn/ys/";

    private readonly ExampleInput _input = new();

    [Theory]
    [InlineData("https://help.example.gov.cn/ys/", Away)]
    [InlineData("https://help.example.gov.cn/ys", Away)]
    [InlineData("help/", "../../help/")]
    [InlineData("a/help", "../../a/help/")]
    public void The_name_of_a_check_leads_to_its_page(string help, string root)
    {
        Site($"帮助: {help}\n");
        var names = _input.Build() is { Written: not null } ? _input.Page("checks.html").QuerySelectorAll(".words dt a") : throw new InvalidOperationException("not built");
        names.ToDictionary(a => a.TextContent, a => a.GetAttribute("href"), StringComparer.Ordinal)["增减比例"].ShouldBe($"{root}checks/change-rate.html");
    }

    [Fact]
    public void A_kind_of_finding_leads_to_the_page_of_its_check()
    {
        Site($"帮助: {Away}\n");
        _input.Write("explanation.md", "## 一、政府采购\n\n另有 3.21 万元。\n").Build();
        _input.Page("checks.html").QuerySelector(".checks-page h3 a")!.GetAttribute("href").ShouldBe($"{Away}checks/uncited-figure.html");
    }

    [Fact]
    public void Equations_lead_to_the_page_of_their_check()
    {
        Site($"帮助: {Away}\n");
        _input.Build();
        _input.Page("checks-compared.html").QuerySelector(".equation-checks .help")!.GetAttribute("href").ShouldBe($"{Away}checks/row-equation.html");
    }

    [Fact]
    public void Without_it_no_page_leads_anywhere_else()
    {
        Site("网站名称: 样例\n");
        _input.Build();
        _input.Page("checks.html").QuerySelectorAll(".words dt a, .help, h3 a").ShouldBeEmpty();
    }

    [Theory]
    [InlineData($"帮助: {Away}\n", Away)]
    [InlineData("帮助: help\n网址: https://www.example.gov.cn/ys/\n", "https://www.example.gov.cn/ys/help/")]
    public void Rules_of_a_Sarif_report_lead_to_it(string site, string root)
    {
        Site(site);
        Sarif().GetProperty("helpUri").GetString().ShouldBe($"{root}checks/uncited-figure.html");
    }

    [Theory]
    [InlineData("网站名称: 样例\n")]
    [InlineData("帮助: help\n")]
    public void A_Sarif_report_leads_nowhere_that_it_does_not_know(string site)
    {
        Site(site);
        Sarif().TryGetProperty("helpUri", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData($"帮助: {Away}\n", true)]
    [InlineData("网站名称: 样例\n", false)]
    public void Check_ends_with_where_there_is_more(string site, bool isTold)
    {
        Site(site);
        Check("text").Contains($"更多：{Away}checks/编号.html，「编号」换成消息里的英文名字。", StringComparison.Ordinal).ShouldBe(isTold);
    }

    [Theory]
    [InlineData("/help/")]
    [InlineData("../help")]
    [InlineData("http://help.example.gov.cn/")]
    [InlineData("https://help.example.gov.cn/?a=b")]
    [InlineData("Help")]
    [InlineData("javascript:alert(1)")]
    [InlineData("a//b")]
    [InlineData("https://name:word@help.example.gov.cn/")]
    public void What_is_neither_an_address_nor_a_folder_of_the_site_is_refused(string help)
    {
        Site($"帮助: \"{help}\"\n");
        var findings = new FindingList();
        new InputReader(_input.Folder).ReadSite(findings).Help.ShouldBe("");
        findings.Sorted().ShouldHaveSingleItem().Message.ShouldBe($"「{help}」不是网址，也不是本站里的文件夹；应当像「https://www.example.gov.cn/help/」或者「help/」这样。");
    }

    [Theory]
    [InlineData("assets/")]
    [InlineData("all")]
    [InlineData("shili-unit/help")]
    public void A_folder_that_the_site_has_already_is_refused(string help)
    {
        Site($"网站名称: 样例\n帮助: {help}\n");
        _input.Build().Findings.Where(f => f.Severity == Severity.Error).ShouldHaveSingleItem().ToString()
            .ShouldStartWith($"{_input.Folder.Replace('\\', '/')}/site.yaml:2:5: 错误 bad-help: 「帮助」不能放在「");
    }

    public void Dispose() => _input.Dispose();

    private void Site(string text) => File.WriteAllText(Path.Combine(_input.Folder, "site.yaml"), text);

    private string Check(string format)
    {
        _input.Write("explanation.md", "## 一、政府采购\n\n另有 3.21 万元。\n");
        var output = new StringWriter();
        CommandSet.Run(["check", "--input", _input.Folder, "--format", format], output, new StringWriter()).ShouldBe(0);
        return output.ToString();
    }

    private JsonElement Sarif() => JsonDocument.Parse(Check("sarif")).RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules")
        .EnumerateArray().Single(r => r.GetProperty("id").GetString() == CheckCatalogue.All.Single(c => c.Title == "文字里没有注明出处的数").Id);
}
