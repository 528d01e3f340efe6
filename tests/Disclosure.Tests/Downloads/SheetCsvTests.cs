using Disclosure.Core.Documents;
using Disclosure.Tests.Downloads.Support;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Downloads;

/// <summary>A table that is printed once for each project, as one CSV of all its sheets.</summary>
public sealed class SheetCsvTests(RealSite site)
{
    private static readonly IReadOnlyList<Table> Sheets = [.. ReadBudgets.Real.Tables.Where(t => t.Form.Key == "t13")];
    private static readonly ExportedFiles Files = new(ReadBudgets.Real);

    [Fact]
    public void It_is_one_file() => Files.Downloads.Select(d => d.File).Where(f => f.Contains("t13", StringComparison.Ordinal)).ShouldBe(["jiangan-bigdata-2024-t13.csv"]);

    [Fact]
    public void The_sheets_stand_in_it_in_order() =>
        Lines().Select(l => l[1]!.Split('/')[0]).Distinct(StringComparer.Ordinal).ShouldBe(Sheets.Select(s => s.Sheet!));

    [Fact]
    public void Every_line_says_of_which_sheet_it_is_a_note_too() =>
        Lines().Where(l => l[0] is null).Select(l => (l[1], l[2])).ShouldBe([("后勤服务支出/项目采购", "空表说明"), ("机构运转经费/项目采购", "空表说明")]);

    [Fact]
    public void The_page_of_a_sheet_says_that_the_file_has_the_others_too() =>
        site.Page($"{RealSite.Budget}t13-1-logistics.html").QuerySelector(".downloads li:has(a[href='jiangan-bigdata-2024-t13.csv']) span")!.TextContent
            .ShouldBe("这张表，每行一条，供程序使用；各项目的都在里面");

    private static IEnumerable<string?[]> Lines() => CsvReading.Of(Files.Of("t13.csv")).Skip(1);
}
