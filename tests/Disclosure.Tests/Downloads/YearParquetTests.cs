using Disclosure.Core.Documents;
using Disclosure.Tests.Across;
using Disclosure.Tests.Downloads.Support;
using Parquet;
using Parquet.Schema;

namespace Disclosure.Tests.Downloads;

/// <summary>All units of a year with typed columns, read back: what the CSV says, row by row.</summary>
[Collection(nameof(CityCollection))]
public sealed class YearParquetTests(CitySite site)
{
    private const string Year = "all/all-units-2031";

    [Theory]
    [InlineData("地址")]
    [InlineData("单位代码")]
    [InlineData("单位")]
    [InlineData("文种")]
    [InlineData("名称")]
    [InlineData("栏")]
    [InlineData("金额单位")]
    public async Task A_column_of_texts_is_that_of_the_csv(string name) => (await TextsAsync(name)).ShouldBe(Csv(name));

    [Fact]
    public async Task An_amount_is_the_number_that_is_printed() =>
        (await AmountsAsync()).ShouldBe(Csv("金额").Select(PrintedNumber.Parse));

    [Fact]
    public async Task The_text_of_an_amount_stands_beside_it() => (await TextsAsync("金额原文")).ShouldBe(Csv("金额"));

    [Fact]
    public async Task The_year_is_a_number() => (await YearsAsync()).Distinct().ShouldBe([2031]);

    [Fact]
    public void The_first_page_leads_to_it() => site.Page("index.html").QuerySelectorAll("a[type='application/vnd.apache.parquet']")
        .Select(a => a.GetAttribute("href")).ShouldContain(Year + ".parquet");

    private IEnumerable<string> Csv(string name)
    {
        var lines = CsvReading.Of(File.ReadAllBytes(Path.Combine(site.Folder, Year + ".csv")));
        var column = lines[0].ToList().IndexOf(name);
        return lines.Skip(1).Select(line => CsvReading.Published(line[column] ?? ""));
    }

    private async Task<string[]> TextsAsync(string name)
    {
        await using var reader = await ParquetReader.CreateAsync(Path.Combine(site.Folder, Year + ".parquet"));
        using var group = reader.OpenRowGroupReader(0);
        var texts = new string[group.RowCount];
        await group.ReadAsync(FieldOf(reader, name), texts);
        return texts;
    }

    private async Task<decimal?[]> AmountsAsync()
    {
        await using var reader = await ParquetReader.CreateAsync(Path.Combine(site.Folder, Year + ".parquet"));
        using var group = reader.OpenRowGroupReader(0);
        var amounts = new decimal?[group.RowCount];
        await group.ReadAsync<decimal>(FieldOf(reader, "金额"), amounts.AsMemory());
        return amounts;
    }

    private async Task<int[]> YearsAsync()
    {
        await using var reader = await ParquetReader.CreateAsync(Path.Combine(site.Folder, Year + ".parquet"));
        using var group = reader.OpenRowGroupReader(0);
        var years = new int[group.RowCount];
        await group.ReadAsync<int>(FieldOf(reader, "年度"), years.AsMemory());
        return years;
    }

    private static DataField FieldOf(ParquetReader reader, string name) => reader.Schema.DataFields.Single(f => f.Name == name);
}
