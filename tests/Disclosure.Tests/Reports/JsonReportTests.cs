using System.Text.Json;
using Disclosure.Reports;

namespace Disclosure.Tests.Reports;

public sealed class JsonReportTests
{
    private static readonly string Text = JsonReport.Of(new CheckSummary(Found.Several, 40, 2, 1));
    private static readonly JsonElement Root = JsonDocument.Parse(Text).RootElement;

    [Fact]
    public void Errors_and_warnings_are_counted() =>
        (Root.GetProperty("errors").GetInt32(), Root.GetProperty("warnings").GetInt32()).ShouldBe((3, 1));

    [Fact]
    public void Identities_are_counted() =>
        Entries(Root.GetProperty("identities")).ShouldBe(["passed 40", "breached 2", "notApplicable 1"]);

    [Fact]
    public void A_finding_has_its_place_and_words() => Entries(Root.GetProperty("findings")[1]).ShouldBe(
    [
        "file input/units/x/t01.yaml", "line 3", "column 7",
        "severity warning", "id identity", "message 左边是 1.00，右边是 2.00，相差 1.00。",
    ]);

    [Fact]
    public void Findings_keep_their_order() =>
        Root.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("line").GetInt32()).ShouldBe([0, 3, 5, 9]);

    [Fact]
    public void Chinese_stays_readable() => Text.ShouldContain("缺少这个文件。");

    private static IEnumerable<string> Entries(JsonElement item) => item.EnumerateObject().Select(p => $"{p.Name} {p.Value}");
}
