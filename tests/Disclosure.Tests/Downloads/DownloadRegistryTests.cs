using System.Text.Json;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Downloads;
using Disclosure.Input;
using Disclosure.Pipeline;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Downloads;

/// <summary>Formats that this program does not have: an entry of the registry is all that it takes to offer one.</summary>
public sealed class DownloadRegistryTests : IDisposable
{
    private static readonly DownloadFormat OfTable = new("制表符文本", "这张表，供演练", "text/tab-separated-values", ".tsv");
    private static readonly DownloadFormat OfBudget = new("清单", "各表的名称，供演练", "text/x-list", ".list");

    private static readonly DownloadRegistry Registry = DownloadRegistry.Standard with
    {
        OfTables = [.. DownloadRegistry.Standard.OfTables, new TableDownload(OfTable, _ => "甲\t乙"u8)],
        OfBudgets = [.. DownloadRegistry.Standard.OfBudgets, new BudgetDownload(OfBudget, _ => "tables", (_, _) => "表一\n"u8)],
    };

    private readonly ExampleInput _input = new();

    [Theory]
    [InlineData("shili-unit-2030-t03.tsv", "制表符文本（TSV，1 KB）", "这张表，供演练")]
    [InlineData("tables.list", "清单（LIST，1 KB）", "各表的名称，供演练")]
    public void The_page_of_a_table_offers_it_by_its_own_name(string file, string name, string purpose)
    {
        _input.Build(downloads: Registry);
        var item = _input.Page("t03.html").QuerySelector($".downloads li:has(a[href='{file}'])")!;
        (item.QuerySelector("a")!.TextContent, item.QuerySelector("span")!.TextContent).ShouldBe((name, purpose));
    }

    [Fact]
    public void A_page_of_no_table_offers_what_is_of_the_whole_budget_alone()
    {
        _input.Build(downloads: Registry);
        _input.Page("index.html").QuerySelectorAll(".downloads a").Select(a => a.GetAttribute("href")).ShouldBe(["shili-unit-2030.xlsx", "shili-unit-2030.json", "datapackage.json", "tables.list"]);
    }

    [Theory]
    [InlineData("shili-unit-2030-t03.tsv", "text/tab-separated-values")]
    [InlineData("tables.list", "text/x-list")]
    public void Search_engines_are_told_of_it(string file, string type)
    {
        _input.Build(downloads: Registry);
        using var data = JsonDocument.Parse(_input.Page("t03.html").QuerySelector("script[type='application/ld+json']")!.TextContent);
        data.RootElement.GetProperty("distribution").EnumerateArray().Single(f => f.GetProperty("contentUrl").GetString() == file)
            .GetProperty("encodingFormat").GetString().ShouldBe(type);
    }

    [Fact]
    public void The_portal_says_that_it_is_there()
    {
        _input.Build(downloads: Registry);
        File.ReadAllText(_input.Output("index.json")).ShouldContain("shili-unit/2030/tables.list");
    }

    [Fact]
    public void Its_file_is_what_it_wrote()
    {
        _input.Build(downloads: Registry);
        File.ReadAllText(_input.Output("shili-unit/2030/shili-unit-2030-t03.tsv")).ShouldBe("甲\t乙");
    }

    [Theory]
    [InlineData("shili-unit-2030-t03.tsv", "t03")]
    [InlineData("tables.list", null)]
    public void Its_files_are_on_the_list_of_paths(string file, string? table)
    {
        var reader = new InputReader(_input.Folder);
        var budget = reader.Read(reader.List(null, null, new FindingList())[0], new FindingList())!;
        SiteClaims.Of(budget, Registry).Single(c => c.File == file).Table?.Key.ShouldBe(table);
    }

    [Fact]
    public void No_two_formats_have_the_same_name() =>
        DownloadRegistry.Standard.OfTables.Select(d => d.Format.Name).Concat(DownloadRegistry.Standard.OfBudgets.Select(d => d.Format.Name)).ShouldBeUnique();

    public void Dispose() => _input.Dispose();
}
