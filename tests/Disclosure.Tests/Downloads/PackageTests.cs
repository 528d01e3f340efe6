using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Tests.Downloads.Support;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Downloads;

/// <summary>The data package, held to the schema that Frictionless publishes for Fiscal Data Packages and to the files that it describes.</summary>
public sealed class PackageTests
{
    private static readonly string Schema = File.ReadAllText(Repository.Tests("Downloads", "fiscal-data-package-0.3.0.json"));

    [Theory]
    [MemberData(nameof(ReadBudgets.Names), MemberType = typeof(ReadBudgets))]
    public async Task A_package_is_valid(string name) => (await JsonRules.Of(Schema)).FaultsIn(TextOf(ReadBudgets.Named(name))).ShouldBeEmpty();

    [Theory]
    [InlineData("\"CNY\"", "\"元\"")]
    [InlineData("\"approved\"", "\"批复\"")]
    [InlineData("\"tabular-data-resource\"", "\"表\"")]
    public async Task The_schema_refuses_what_is_no_package(string found, string wrong) =>
        (await JsonRules.Of(Schema)).FaultsIn(TextOf(ReadBudgets.Real).Replace(found, wrong, StringComparison.Ordinal)).ShouldNotBeEmpty();

    [Theory]
    [MemberData(nameof(ReadBudgets.Names), MemberType = typeof(ReadBudgets))]
    public void Every_file_has_the_columns_and_the_size_that_the_package_says(string name)
    {
        var files = new ExportedFiles(ReadBudgets.Named(name)).Files;
        foreach (var resource in Resources(files).Where(r => r["path"] is not null))
        {
            var file = files[(string)resource["path"]!];
            file.Length.ShouldBe((int)resource["bytes"]!);
            CsvReading.Of(file)[0].ShouldBe(resource["schema"]!["fields"]!.AsArray().Select(f => (string?)f!["name"]));
        }
    }

    [Theory]
    [MemberData(nameof(ReadBudgets.Names), MemberType = typeof(ReadBudgets))]
    public void Every_key_that_leads_to_another_file_is_there(string name)
    {
        var files = new ExportedFiles(ReadBudgets.Named(name)).Files;
        var resources = Resources(files).ToDictionary(r => (string)r["name"]!);
        foreach (var (from, key) in resources.Values.SelectMany(r => (r["schema"]!["foreignKeys"]?.AsArray() ?? []).Select(k => (r, k!))))
        {
            var target = (string)key["reference"]!["resource"]! is { Length: > 0 } other ? resources[other] : from;
            var known = Column(files, target, (string)key["reference"]!["fields"]!).ToHashSet();
            Column(files, from, (string)key["fields"]!).Where(v => v is not null && !known.Contains(v)).ShouldBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(ReadBudgets.Names), MemberType = typeof(ReadBudgets))]
    public void Every_figure_is_a_number_where_the_package_says_so(string name)
    {
        var files = new ExportedFiles(ReadBudgets.Named(name)).Files;
        foreach (var resource in Resources(files))
        {
            foreach (var field in resource["schema"]!["fields"]!.AsArray().Where(f => (string)f!["type"]! == "number"))
            {
                Column(files, resource, (string)field!["name"]!).Where(v => v is not (null or "/") && !IsNumber(v)).ShouldBeEmpty();
            }
        }
    }

    [Fact]
    public void Measures_say_currency_factor_direction_and_phase()
    {
        var measure = JsonNode.Parse(TextOf(ReadBudgets.Real))!["model"]!["measures"]!["t03_总计"]!;

        measure.ToJsonString(Readable).ShouldBe(
            """{"source":"总计","resource":"t03","currency":"CNY","factor":10000,"direction":"expenditure","phase":"approved"}""");
    }

    [Theory]
    [InlineData("收入一览", MoneyDirection.Expenditure, "expenditure")]
    [InlineData("支出一览", MoneyDirection.Revenue, "revenue")]
    [InlineData("支出总表", null, null)]
    public void The_form_says_the_direction_whatever_its_name(string name, MoneyDirection? direction, string? expected)
    {
        var budget = ReadBudgets.Real;
        var tables = budget.Tables.Select(t => t.Key == "t03" ? t with { Form = t.Form with { Name = name, Direction = direction } } : t).ToList();
        var measure = JsonNode.Parse(TextOf(budget with { Tables = tables }))!["model"]!["measures"]!["t03_总计"]!;

        ((string?)measure["direction"]).ShouldBe(expected);
    }

    [Theory]
    [InlineData(ClassificationKind.Economic, "economic")]
    [InlineData(null, null)]
    public void The_classification_says_its_type_whatever_its_name(ClassificationKind? kind, string? expected)
    {
        var budget = ReadBudgets.Real;
        var real = budget.Classifications["功能分类"];
        var other = new Classification("功能分类", real.Levels, real.Subjects.Select(s => KeyValuePair.Create(s.Code, s.Name))) { Kind = kind };
        var classifications = budget.Classifications.ToDictionary(c => c.Key, c => c.Key == "功能分类" ? other : c.Value);
        var dimensions = JsonNode.Parse(TextOf(budget with { Classifications = classifications }))!["model"]!["dimensions"]!;

        new[] { "codes-function", "t03_lines" }.Select(d => (string?)dimensions[d]!["classificationType"]).ShouldAllBe(t => t == expected);
    }

    [Fact]
    public void Classifications_are_functional_and_economic_and_name_the_parents()
    {
        var files = new ExportedFiles(ReadBudgets.Real).Files;

        Resources(files).Single(r => (string)r["name"]! == "codes-economic")["data"]!.AsArray().Take(4).Select(s => string.Join(',', s!.AsArray()))
            .ShouldBe(["编码,名称,级次,上级编码", "301,工资福利支出,1,", "30101,基本工资,2,301", "30102,津贴补贴,2,301"]);
        Model(files, "codes-economic").ShouldBe("economic");
        Model(files, "codes-function").ShouldBe("functional");
    }

    [Fact]
    public void A_known_address_and_source_are_said()
    {
        var budget = ReadBudgets.Real with { Publication = new Publication { Source = "样例区财政局" } };
        var package = JsonNode.Parse(new ExportedFiles(budget, new SiteDescription { Url = "https://www.example.gov.cn/" }).Files["datapackage.json"])!;

        ((string)package["homepage"]!, (string)package["sources"]![0]!["title"]!).ShouldBe(("https://www.example.gov.cn/jiangan-bigdata/2024/", "样例区财政局"));
    }

    [Fact]
    public void A_package_is_as_approved()
    {
        var package = JsonNode.Parse(TextOf(ReadBudgets.Real))!.AsObject();
        var resources = package["resources"]!.AsArray();
        // One table and one classification: the others are like them.
        foreach (var other in resources.Where(r => (string)r!["name"]! is not ("t03" or "codes-function")).ToList()) resources.Remove(other);

        package.ToJsonString(new JsonSerializerOptions(Readable) { WriteIndented = true, NewLine = "\n" }).ShouldMatchApproved(c => Approval.Named(c, "datapackage", ".json"));
    }

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static bool IsNumber(string text) => decimal.TryParse(text.TrimEnd('%'), CultureInfo.InvariantCulture, out _);

    private static string TextOf(Budget budget) => Encoding.UTF8.GetString(new ExportedFiles(budget).Files["datapackage.json"]);

    private static string Model(Dictionary<string, byte[]> files, string dimension) =>
        (string)JsonNode.Parse(files["datapackage.json"])!["model"]!["dimensions"]![dimension]!["classificationType"]!;

    private static IEnumerable<JsonNode> Resources(Dictionary<string, byte[]> files) =>
        JsonNode.Parse(files["datapackage.json"])!["resources"]!.AsArray().Select(r => r!);

    private static IEnumerable<string?> Column(Dictionary<string, byte[]> files, JsonNode resource, string name)
    {
        // The subjects of a classification stand in the package itself.
        if (resource["data"] is { } data)
        {
            var place = data[0]!.AsArray().Select(n => (string?)n).ToList().IndexOf(name);
            return data.AsArray().Skip(1).Select(s => s![place]?.ToString());
        }
        var lines = CsvReading.Of(files[(string)resource["path"]!]);
        var at = Array.IndexOf(lines[0], name);
        return lines.Skip(1).Select(l => l[at]);
    }
}
