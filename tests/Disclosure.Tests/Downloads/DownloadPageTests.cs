using Disclosure.Core.Documents;
using Disclosure.Downloads;
using Disclosure.Tests.Comparison.Differences;
using Disclosure.Tests.Pages;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Downloads;

public sealed class DownloadPageTests(RealSite site)
{
    private static readonly Budget Budget = Compared.Read(Repository.Input, "jiangan-bigdata", 2024);

    private static IReadOnlyList<string> OfAll => [.. DownloadRegistry.Standard.OwnFiles(Budget)];

    [Theory]
    [InlineData("jiangan-bigdata-2024-t03.csv")]
    [InlineData("jiangan-bigdata-2024.xlsx")]
    [InlineData("jiangan-bigdata-2024.json")]
    [InlineData("datapackage.json")]
    public void A_file_says_whose_it_is(string file) => Links("t03").ShouldContain(file);

    [Theory]
    [MemberData(nameof(SitePages.Sheets), MemberType = typeof(SitePages))]
    public void The_page_of_a_table_leads_to_its_files_and_to_those_of_all(string name) => Links(name)
        .ShouldBe([.. DownloadRegistry.Standard.FilesOf(Budget, Budget.Tables.Single(t => t.Key == name).Form), .. OfAll]);

    [Theory]
    [InlineData("index")]
    [InlineData("full")]
    public void The_first_page_and_the_whole_document_lead_to_the_files_of_all(string name) => Links(name).ShouldBe(OfAll);

    [Theory]
    [InlineData("t03")]
    [InlineData("full")]
    public void A_link_says_how_large_its_file_is(string name)
    {
        foreach (var link in site.Page($"{RealSite.Budget}{name}.html").QuerySelectorAll(".downloads a"))
        {
            var bytes = new FileInfo(Path.Combine(site.Folder, RealSite.Budget, link.GetAttribute("href")!)).Length;
            link.TextContent.ShouldMatch($"[（，]{(bytes + 1023) / 1024} KB）$");
        }
    }

    [Fact]
    public void Paper_has_none() => site.Page($"{RealSite.Budget}full.html").QuerySelector(".downloads")!.ClassList.ShouldContain("on-screen");

    private IEnumerable<string?> Links(string name) =>
        site.Page($"{RealSite.Budget}{name}.html").QuerySelectorAll("main .downloads a").Select(a => a.GetAttribute("href"));
}
