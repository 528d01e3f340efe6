using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using Disclosure.Core.Words;
using Disclosure.Downloads;
using Disclosure.Site.Portal.Maps;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Manual;

/// <summary>The pages on the formats name what stands in the files of a made-up portal, no more and no less.</summary>
[Collection(FictionCollection.Name)]
public sealed class FormatTests(FictionSite site, AddressedSite addressed) : IClassFixture<AddressedSite>
{
    [Theory]
    [InlineData("文件", "")]
    [InlineData("tables 里的一项", "tables")]
    [InlineData("sections 里的一项", "tables/sections")]
    [InlineData("columns 里的一项", "tables/sections/columns")]
    [InlineData("rows 里的一项", "tables/sections/rows")]
    [InlineData("fields 里的一项", "tables/sections/fields")]
    public void The_JSON_of_a_document_has_the_names_that_are_listed(string heading, string path) =>
        Ordered(Json("*-20*.json").SelectMany(d => NamesAt(d, path))).ShouldBe(Ordered(ManualTables.Names("formats/json.html", heading)));

    [Fact]
    public void A_number_that_JSON_has_not_is_written_as_is_said()
    {
        var cells = (IReadOnlyList<JsonElement>)[.. Json("*-20*.json").SelectMany(d => At(d, "tables/sections/rows")).SelectMany(r => At(r, "cells")).Where(c => c.ValueKind == JsonValueKind.Object)];
        cells.Select(c => (Number: c.GetProperty("number").GetDecimal(), Text: c.GetProperty("text").GetString()!)).Where(c => c.Text.EndsWith('%'))
            .ShouldAllBe(c => c.Number == decimal.Parse(c.Text.TrimEnd('%'), CultureInfo.InvariantCulture));
        Ordered(cells.SelectMany(c => c.EnumerateObject().Select(p => p.Name))).ShouldBe(Ordered(ManualTables.Names("formats/json.html", "一格")));
    }

    [Fact]
    public void The_word_for_final_accounts_is_the_one_that_is_said() => Json("*-20*-final.json").Select(d => $"{d.GetProperty("kind").GetString()}：决算。")
        .Where(said => !ManualTables.Of("formats/json.html")["文件"].Single(n => n.Name == "kind").Words.StartsWith(said, StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Every_type_of_a_column_is_listed()
    {
        var words = ManualTables.Of("formats/json.html")["columns 里的一项"].Single(n => n.Name == "type").Words;
        Json("*-20*.json").SelectMany(d => At(d, "tables/sections/columns/type")).Select(t => t.GetString()!).Distinct().Where(t => !words.Contains(t, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("文件", "")]
    [InlineData("resources 里的一项", "resources")]
    public void A_data_package_has_the_names_that_are_listed(string heading, string path) =>
        Ordered(Json("datapackage.json").SelectMany(d => NamesAt(d, path))).ShouldBe(Ordered(ManualTables.Names("formats/package.html", heading)));

    [Fact]
    public void Every_table_has_the_columns_that_are_listed_around_its_own()
    {
        string[] listed = [.. ManualTables.Names("formats/csv.html", "栏")];
        listed.ShouldBe([.. TidyTable.Leading, TidyTable.Content, TidyTable.Unit]);
        Files("*-t*.csv").Select(HeaderOf).ShouldAllBe(h => h.Take(TidyTable.Leading.Count).SequenceEqual(TidyTable.Leading) && h.Last() == TidyTable.Unit);
    }

    [Fact]
    public void The_kinds_of_lines_are_those_that_are_listed() => Ordered(ManualTables.Names("formats/csv.html", "类型")).ShouldBe(Ordered([
        TidyKinds.Line, TidyKinds.Total, TidyKinds.Subject, TidyKinds.Record, TidyKinds.Field, TidyKinds.EmptyNote, TidyKinds.Note, TidyKinds.Nothing]));

    [Fact]
    public void The_file_of_all_units_has_the_columns_that_are_listed() =>
        Files("all-units-*.csv").Select(HeaderOf).ShouldAllBe(h => h.SequenceEqual(ManualTables.Names("formats/all-units.html", "CSV 的栏")));

    [Fact]
    public void The_same_as_Parquet_has_the_columns_that_are_listed() =>
        YearColumns.Schema.DataFields.Select(f => f.Name).ShouldBe(ManualTables.Names("formats/all-units.html", "Parquet 的栏"));

    [Fact]
    public void The_last_sheet_of_a_workbook_has_the_names_that_are_listed() =>
        ManualTables.Names("formats/workbook.html", "最后一个工作表").ShouldBe(SourceSheetWords.Names);

    [Theory]
    [InlineData("index.json", "")]
    [InlineData("parts 里的一项", "parts")]
    [InlineData("units 里的一项", "units")]
    [InlineData("years 里的一项", "units/years")]
    [InlineData("pages 里的一项", "units/years/pages")]
    [InlineData("corrections 里的一项", "units/years/corrections")]
    public void The_list_for_programs_has_the_names_that_are_listed(string heading, string path) =>
        Ordered(Json("index.json").Concat([LargeLists.Of(100)["index.json"], LargeLists.Of(SiteUnits.MostUnits + 1)["index.json"]]).SelectMany(d => NamesAt(d, path)))
            .ShouldBe(Ordered(ManualTables.Names("formats/lists.html", heading)));

    [Theory]
    [InlineData(100, "index.json", "units/href", "units 里的一项", "href")]
    [InlineData(SiteUnits.MostUnits + 1, "index.json", "parts/href", "index.json", "title", "url", "publisher", "parts")]
    public void What_a_list_leads_to_has_the_names_that_are_listed_too(int units, string list, string path, string heading, params string[] lacking)
    {
        var lists = LargeLists.Of(units);
        foreach (var file in At(lists[list], path)) Ordered(NamesAt(lists[file.GetString()!], "")).ShouldBe(Ordered(ManualTables.Names("formats/lists.html", heading).Except(lacking)));
    }

    [Fact]
    public void The_catalogue_has_the_names_that_are_listed() =>
        Ordered(Json("catalog.json").SelectMany(d => NamesAt(d, ""))).ShouldBe(Ordered(ManualTables.Names("formats/lists.html", "catalog.json")));

    [Fact]
    public void An_entry_of_the_feed_has_the_names_that_are_listed() => Ordered(XDocument.Load(Path.Combine(site.Folder, "feed.xml")).Root!.Elements()
        .Where(e => e.Name.LocalName == "entry").SelectMany(e => e.Elements()).Select(e => e.Name.LocalName)).ShouldBe(Ordered(ManualTables.Names("formats/lists.html", "订阅源")));

    [Fact]
    public void Every_download_is_in_the_list_of_formats()
    {
        var text = ManualSite.Texts.Single(t => t.Path == "formats/index.html").Markdown;
        DownloadRegistry.Standard.OfTables.Select(d => d.Format).Concat(DownloadRegistry.Standard.OfBudgets.Select(d => d.Format))
            .Where(f => !text.Contains($"| {f.Name} | {f.Purpose} |", StringComparison.Ordinal) || !text.Contains($"`{f.MediaType}`", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static IEnumerable<string> Ordered(IEnumerable<string> names) => names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static IEnumerable<string> NamesAt(JsonElement document, string path) => At(document, path).SelectMany(e => e.EnumerateObject().Select(p => p.Name));

    // What stands at a way of names, through every list on it.
    private static IEnumerable<JsonElement> At(JsonElement element, string path)
    {
        if (element.ValueKind == JsonValueKind.Array) return element.EnumerateArray().SelectMany(e => At(e, path));
        if (path.Length == 0) return [element];
        var (step, rest) = path.Split('/', 2) is [var first, var more] ? (first, more) : (path, "");
        return element.TryGetProperty(step, out var value) ? At(value, rest) : [];
    }

    private static string[] HeaderOf(string file) => File.ReadLines(file).First().Split(',');

    private IEnumerable<JsonElement> Json(string pattern) => Files(pattern).Select(f => JsonDocument.Parse(File.ReadAllText(f)).RootElement);

    private IEnumerable<string> Files(string pattern) =>
        new[] { site.Folder, addressed.Folder }.SelectMany(folder => Directory.GetFiles(folder, pattern, SearchOption.AllDirectories));
}

/// <summary>A site that says its address, of a unit that had another name.</summary>
public sealed class AddressedSite() : BuiltSite(Make)
{
    private static string Make(Scratch scratch)
    {
        var input = scratch.Copy(Repository.Tests("Inputs", "examples"), "input");
        File.WriteAllText(Path.Combine(input, "site.yaml"), "网址: https://www.example.gov.cn/ys/\n主办单位: 样例\n");
        File.AppendAllText(Path.Combine(input, "units", "shili-unit", "2030", "disclosure.yaml"), "名称: 样例市第一虚构处\n");
        return input;
    }
}
