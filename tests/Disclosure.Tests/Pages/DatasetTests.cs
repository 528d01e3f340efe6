using System.Text.Json;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pages;

/// <summary>What pages say of their data to search engines.</summary>
public sealed class DatasetTests : IDisposable
{
    private readonly ExampleInput _input = new();

    [Fact]
    public void A_table_is_a_dataset_of_its_unit_and_year()
    {
        var data = Of("t03.html");
        $"{data.GetProperty("@type")} {data.GetProperty("creator").GetProperty("name")} {data.GetProperty("temporalCoverage")}".ShouldBe("Dataset 示例单位（虚构） 2030");
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("t03.html")]
    public void Every_file_that_is_named_is_there(string page) => Files(page)
        .Where(f => !File.Exists(_input.Output("shili-unit/2030/" + f))).ShouldBeEmpty();

    [Fact]
    public void A_table_names_its_own_files() => Files("t03.html").ShouldBe(["shili-unit-2030-t03.csv"]);

    [Fact]
    public void The_first_page_names_the_files_that_it_offers() => Files("index.html")
        .ShouldBe(_input.Page("index.html").QuerySelectorAll(".downloads a").Select(a => a.GetAttribute("href")!));

    [Fact]
    public void Only_the_workbook_is_offered_for_Excel()
    {
        Of("t03.html");
        _input.Page("t03.html").QuerySelectorAll(".downloads li").Where(l => l.TextContent.Contains("Excel", StringComparison.Ordinal))
            .Select(l => l.QuerySelector("a")!.TextContent.Split('（')[0]).ShouldBe(["Excel"]);
    }

    [Fact]
    public void A_correction_is_when_the_data_was_last_changed() => Of("t03.html",
            "版式: example\n更正:\n  - {日期: 2030-03-02, 位置: 表一/合计/总计, 原为: 10.00, 更正为: 100.00, 原因: 少录一位}\n")
        .GetProperty("dateModified").GetString().ShouldBe("2030-03-02");

    [Fact]
    public void No_text_of_the_input_ends_the_block() =>
        Of("index.html", "版式: example\n标题: </script><b>样例</b>\n").GetProperty("name").GetString().ShouldBe("</script><b>样例</b>");

    public void Dispose() => _input.Dispose();

    private IEnumerable<string> Files(string page) => Of(page).GetProperty("distribution").EnumerateArray().Select(f => f.GetProperty("contentUrl").GetString()!);

    private JsonElement Of(string page, string? publication = null)
    {
        if (publication is not null) _input.Write("disclosure.yaml", publication);
        _input.Build();
        using var document = JsonDocument.Parse(_input.Page(page).QuerySelector("script[type='application/ld+json']")!.TextContent);
        return document.RootElement.Clone();
    }
}
