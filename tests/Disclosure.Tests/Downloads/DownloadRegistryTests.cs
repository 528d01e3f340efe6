using System.Text.Json;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Downloads;
using Disclosure.Input;
using Disclosure.Pipeline;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Downloads;

/// <summary>Formats that no program has: an entry of the registry is all that it takes to offer one.</summary>
public sealed class DownloadRegistryTests : IDisposable
{
    private static readonly DownloadFormat OfTable = new("演练表", "这张表，供演练", "text/x-drill", ".drill");
    private static readonly DownloadFormat OfBudget = new("演练单", "各表的名称，供演练", "text/x-drills", ".drills");

    private static readonly DownloadRegistry Registry = DownloadRegistry.Standard with
    {
        OfTables = [.. DownloadRegistry.Standard.OfTables, new TableDownload(OfTable, _ => "甲\t乙"u8)],
        OfBudgets = [.. DownloadRegistry.Standard.OfBudgets, new BudgetDownload(OfBudget, _ => "tables", (_, _) => "表一\n"u8)],
    };

    private readonly ExampleInput _input = new();

    [Theory]
    [InlineData("shili-unit-2030-t03.drill", "演练表（DRILL，1 KB）", "这张表，供演练")]
    [InlineData("tables.drills", "演练单（DRILLS，1 KB）", "各表的名称，供演练")]
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
        _input.Page("index.html").QuerySelectorAll(".downloads a").Select(a => a.GetAttribute("href")).ShouldBe(Registry.OwnFiles(Budget()));
    }

    [Theory]
    [InlineData("t03.html", "shili-unit-2030-t03.drill", "text/x-drill")]
    [InlineData("index.html", "tables.drills", "text/x-drills")]
    public void Search_engines_are_told_of_it(string page, string file, string type)
    {
        _input.Build(downloads: Registry);
        using var data = JsonDocument.Parse(_input.Page(page).QuerySelector("script[type='application/ld+json']")!.TextContent);
        data.RootElement.GetProperty("distribution").EnumerateArray().Single(f => f.GetProperty("contentUrl").GetString() == file)
            .GetProperty("encodingFormat").GetString().ShouldBe(type);
    }

    [Fact]
    public void The_portal_says_that_it_is_there()
    {
        _input.Build(downloads: Registry);
        File.ReadAllText(_input.Output("index.json")).ShouldContain("shili-unit/2030/tables.drills");
    }

    [Fact]
    public void Its_file_is_what_it_wrote()
    {
        _input.Build(downloads: Registry);
        File.ReadAllText(_input.Output("shili-unit/2030/shili-unit-2030-t03.drill")).ShouldBe("甲\t乙");
    }

    [Theory]
    [InlineData("shili-unit-2030-t03.drill", "t03")]
    [InlineData("tables.drills", null)]
    public void Its_files_are_on_the_list_of_paths(string file, string? table) =>
        SiteClaims.Of(Budget(), Registry).Single(c => c.File == file).Table?.Key.ShouldBe(table);

    [Fact]
    public void No_two_formats_have_the_same_name() =>
        DownloadRegistry.Standard.OfTables.Select(d => d.Format.Name).Concat(DownloadRegistry.Standard.OfBudgets.Select(d => d.Format.Name)).ShouldBeUnique();

    public void Dispose() => _input.Dispose();

    private Budget Budget()
    {
        var reader = new InputReader(_input.Folder);
        return reader.Read(reader.List(null, null, new FindingList())[0], new FindingList())!;
    }
}
