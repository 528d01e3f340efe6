using Disclosure.Tests.Support;

namespace Disclosure.Tests.Across;

/// <summary>公开情况: who has published what, when, and how.</summary>
[Collection(nameof(CityCollection))]
public sealed class DisclosureStateTests(CitySite site)
{
    private const string Section = "2031 年预算的公开情况";

    [Theory]
    [InlineData("样例市第一虚构局", "2031-02-05", "16")]
    [InlineData("样例市第一虚构局第一虚构所", "2031-02-09", "20")]
    [InlineData("样例市第一虚构局第二虚构所", "没有写日期", "")]
    public void A_document_says_when_it_was_published_and_how_long_after_its_approval(string unit, string day, string days) =>
        Row(unit)[1..3].ShouldBe([day, days]);

    [Fact]
    public void The_number_of_warnings_leads_to_what_was_checked() =>
        site.Page("all/disclosure-2031.html").QuerySelector("a[href='../shili-d1/2031/checks.html']").ShouldNotBeNull();

    [Fact]
    public void What_can_be_taken_away_is_named() => Row("样例市第一虚构局")[^1].ShouldContain("CSV");

    [Fact]
    public void The_law_is_named() => site.Texts("all/disclosure-2031.html", ".note").ShouldContain(n => n.Contains("预算法第十四条", StringComparison.Ordinal));

    private string[] Row(string unit) => site.Rows("all/disclosure-2031.html", Section).Single(r => r[0] == unit);
}

/// <summary>自检: a portal may keep what the checks found to itself.</summary>
public sealed class HiddenChecksTests : IDisposable
{
    private readonly ExampleInput _input = new();

    public HiddenChecksTests()
    {
        File.AppendAllText(Path.Combine(_input.Folder, "site.yaml"), "自检: 不公开\n");
        _input.Build().ShowsChecks.ShouldBeFalse();
    }

    [Fact]
    public void Then_no_page_says_what_was_checked() =>
        Directory.EnumerateFiles(_input.Output("shili-unit"), "checks*", SearchOption.AllDirectories).ShouldBeEmpty();

    [Theory]
    [InlineData("index.html")]
    [InlineData("full.html")]
    public void Then_no_link_leads_there(string page) => _input.Page(page).QuerySelectorAll("a[href^='checks']").ShouldBeEmpty();

    public void Dispose() => _input.Dispose();
}
