using System.Globalization;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Pipeline;
using Disclosure.Site.Portal;

namespace Disclosure.Tests.Across;

/// <summary>No page of the portal grows with it: lists and tables are split.</summary>
public sealed class LargePortalTests
{
    private const int Most = 300_000;
    private const int Years = 5;

    [Theory]
    [InlineData(200, 20)]
    [InlineData(200, 0)]
    [InlineData(600, 1)]
    public void No_page_of_a_thousand_documents_and_more_is_large(int units, int departments) => Render(units, departments)
        .Where(p => IsOwn(p.Key) && p.Value > Most).Select(p => $"{p.Key} {p.Value}").ShouldBeEmpty();

    [Fact]
    public void Each_department_then_has_a_page() => Render(200, 20).Keys.Count(f => f.StartsWith("all/department-", StringComparison.Ordinal)).ShouldBe(20);

    [Fact]
    public void Those_without_a_department_are_split_too() => Render(200, 0).Keys.Where(f => f.StartsWith("all/department-", StringComparison.Ordinal)).Order()
        .ShouldBe(["all/department-others.html", "all/department-others_2.html"]);

    [Fact]
    public void A_table_of_many_rows_has_several_pages() => Render(600, 1).Keys.Where(f => f.StartsWith("all/figures-2031", StringComparison.Ordinal)).Order()
        .ShouldBe(["all/figures-2031.html", "all/figures-2031_2.html", "all/figures-2031_3.html", "all/figures-2031_4.html"]);

    [Fact]
    public void A_portal_of_one_unit_has_none_of_them() => Render(1, 0).Keys.ShouldNotContain(f => f.StartsWith("all/", StringComparison.Ordinal));

    private static bool IsOwn(string path) => path == "index.html" || path.StartsWith("all/", StringComparison.Ordinal);

    private static Dictionary<string, int> Render(int units, int departments)
    {
        var files = new Dictionary<string, int>(StringComparer.Ordinal);
        var templates = new BuildTheme(null).Templates.ShouldNotBeNull();
        PortalPages.Render(templates, new SiteDescription(), [.. Enumerable.Range(0, units).SelectMany(u => Documents(u, departments))], (path, bytes) => files.Add(path, bytes.Length));
        return files;
    }

    private static IEnumerable<DocumentEntry> Documents(int number, int departments)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"样例市测试区第{number}虚构单位");
        var department = departments == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"样例市第{number % departments}虚构局");
        var unit = new Unit(string.Create(CultureInfo.InvariantCulture, $"fiction-{number:0000}"), name, "") { Department = department };
        return Enumerable.Range(2032 - Years, Years).Select(year => new DocumentEntry(
            unit, new DocumentKey(unit.Key, year, DocumentKind.AnnualBudget), $"{name}预算", null, [new RecordedPage("预算一览", "index.html"), new RecordedPage("自检", "checks.html")])
        {
            Name = "部门预算",
            Totals = PortalMeasureWords.All.ToDictionary(m => m, _ => Figure(number)),
            Functions = [new RecordedFunction("201", "样例功能支出", Figure(number)), new RecordedFunction("206", "另一样例功能支出", Figure(number))],
            Data = ["t01.csv", "t01.json", "tables.xlsx"],
        });
    }

    private static RecordedFigure Figure(int number) => new(1234.50m + number, "1234.50", "万元", "t03.html#%E8%A1%A8%E4%B8%89/%E5%90%88%E8%AE%A1");
}
