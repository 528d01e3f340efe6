using System.Text.Json;
using Disclosure.Core.Checks.Rules;
using Disclosure.Core.Checks.Rules.Equations;
using Disclosure.Core.Findings;
using Disclosure.Reports;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Reports;

public sealed class SarifReportTests : IDisposable
{
    private static readonly string Schema = File.ReadAllText(Repository.Tests("Reports", "sarif-2.1.0.json"));

    private readonly Scratch _scratch = new();

    [Fact]
    public async Task Findings_are_valid_Sarif() =>
        (await JsonRules.Of(Schema)).FaultsIn(SarifReport.Of([.. Found.Several, Outside], _scratch.Folder)).ShouldBeEmpty();

    [Fact]
    public async Task No_findings_are_valid_Sarif() =>
        (await JsonRules.Of(Schema)).FaultsIn(SarifReport.Of([], _scratch.Folder)).ShouldBeEmpty();

    [Fact]
    public async Task The_schema_refuses_what_is_not_Sarif()
    {
        var wrong = SarifReport.Of(Found.Several, _scratch.Folder).Replace("\"warning\"", "\"警告\"", StringComparison.Ordinal);
        (await JsonRules.Of(Schema)).FaultsIn(wrong).ShouldNotBeEmpty();
    }

    [Fact]
    public void Each_kind_of_finding_is_a_rule_once() =>
        Rules().Select(r => r.GetProperty("id").GetString()).ShouldBe(["bad-number", "identity", "missing-file"]);

    [Fact]
    public void The_rule_of_a_check_has_its_title() =>
        Rule("identity").GetProperty("shortDescription").GetProperty("text").GetString().ShouldBe("勾稽关系");

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    public void The_rule_of_a_check_explains_it(string form) =>
        Rule("identity").GetProperty("help").GetProperty(form).GetString().ShouldBe(CheckDocuments.Of(new StatedIdentities()));

    [Fact]
    public void The_rule_of_an_error_of_reading_is_its_id_alone() =>
        Rule("bad-number").EnumerateObject().Select(p => p.Name).ShouldBe(["id"]);

    [Fact]
    public void A_finding_points_to_its_rule() =>
        Results().Select(r => r.GetProperty("ruleIndex").GetInt32()).ShouldBe([2, 1, 0, 0, 2]);

    [Fact]
    public void A_finding_has_its_level() =>
        Results().Select(r => r.GetProperty("level").GetString()).ShouldBe(["error", "warning", "error", "error", "error"]);

    [Fact]
    public void A_path_below_the_working_directory_is_relative_and_encoded() =>
        Location(0).GetRawText().ShouldContain("\"uri\": \"input/units/%E7%94%B2%20%E4%B9%99/unit.yaml\"");

    [Fact]
    public void A_path_below_the_working_directory_names_its_base() =>
        Location(0).GetProperty("uriBaseId").GetString().ShouldBe("%SRCROOT%");

    [Fact]
    public void A_path_elsewhere_is_a_whole_address() =>
        Location(4).EnumerateObject().Select(p => $"{p.Name} {p.Value}").ShouldBe(["uri file:///elsewhere/a%23b.yaml"]);

    [Fact]
    public void Paths_are_relative_to_the_repository_when_there_is_one()
    {
        Directory.CreateDirectory(_scratch.Path(".git"));
        Directory.CreateDirectory(_scratch.Path("data"));
        Result(SarifReport.Of(Found.Several, _scratch.Path("data")), 1).GetRawText()
            .ShouldContain("\"uri\": \"data/input/units/x/t01.yaml\"");
    }

    [Fact]
    public void A_region_is_the_place() =>
        Physical(1).GetProperty("region").EnumerateObject().Select(p => $"{p.Name} {p.Value}").ShouldBe(["startLine 3", "startColumn 7"]);

    [Fact]
    public void A_whole_file_has_no_region() => Physical(0).TryGetProperty("region", out _).ShouldBeFalse();

    [Fact]
    public void Findings_alike_have_fingerprints_that_differ() =>
        Results().Select(Fingerprint).Distinct().Count().ShouldBe(5);

    [Fact]
    public void A_finding_that_moves_keeps_its_fingerprint()
    {
        var moved = Found.Several[1] with { Place = new Place("input/units/x/t01.yaml", 4, 7) };
        Fingerprint(Result(SarifReport.Of([moved], _scratch.Folder), 0)).ShouldBe(Fingerprint(Results().ElementAt(1)));
    }

    public void Dispose() => _scratch.Dispose();

    private static Finding Outside { get; } = Finding.Error("missing-file", Place.Whole("/elsewhere/a#b.yaml"), "缺少这个文件。");

    private static JsonElement Result(string report, int index) =>
        JsonDocument.Parse(report).RootElement.GetProperty("runs")[0].GetProperty("results")[index];

    private static string? Fingerprint(JsonElement result) =>
        result.GetProperty("partialFingerprints").GetProperty("finding/v1").GetString();

    private JsonElement Run() =>
        JsonDocument.Parse(SarifReport.Of([.. Found.Several, Outside], _scratch.Folder)).RootElement.GetProperty("runs")[0];

    private IEnumerable<JsonElement> Rules() =>
        Run().GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray();

    private JsonElement Rule(string id) => Rules().Single(r => r.GetProperty("id").GetString() == id);

    private IEnumerable<JsonElement> Results() => Run().GetProperty("results").EnumerateArray();

    private JsonElement Physical(int index) => Results().ElementAt(index).GetProperty("locations")[0].GetProperty("physicalLocation");

    private JsonElement Location(int index) => Physical(index).GetProperty("artifactLocation");
}
