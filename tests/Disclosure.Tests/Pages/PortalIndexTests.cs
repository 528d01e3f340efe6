using System.Text.Json;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pages;

/// <summary>The list of units and years for programs.</summary>
public sealed class PortalIndexTests : IDisposable
{
    private readonly ExampleInput _input = new();

    [Fact]
    public void Years_stand_newest_first() => Years(_input.AddEarlierYear()).Select(y => y.GetProperty("year").GetInt32()).ShouldBe([2030, 2029]);

    [Fact]
    public void Every_address_leads_to_a_page_of_the_site() => Years(_input)
        .SelectMany(y => y.GetProperty("pages").EnumerateArray()).Select(p => p.GetProperty("href").GetString()!)
        .Where(p => !File.Exists(_input.Output(p))).ShouldBeEmpty();

    [Fact]
    public void Every_file_of_data_is_there() => Years(_input)
        .SelectMany(y => y.GetProperty("data").EnumerateArray()).Select(f => f.GetString()!)
        .Where(f => !File.Exists(_input.Output(f))).ShouldBeEmpty();

    [Fact]
    public void What_is_not_known_is_null() =>
        Years(_input.Write("disclosure.yaml", "版式: example\n"))[0].GetProperty("published").ValueKind.ShouldBe(JsonValueKind.Null);

    [Fact]
    public void A_correction_is_told_with_both_values() => Years(_input.Write("disclosure.yaml",
            "版式: example\n更正:\n  - {日期: 2030-03-02, 位置: 表一/合计/总计, 原为: 10.00, 更正为: 100.00, 原因: 少录一位}\n"))[0]
        .GetProperty("corrections").EnumerateArray().Select(c => $"{c.GetProperty("before")} {c.GetProperty("after")}").ShouldBe(["10.00 100.00"]);

    public void Dispose() => _input.Dispose();

    private static JsonElement[] Years(ExampleInput input)
    {
        input.Build();
        using var document = JsonDocument.Parse(File.ReadAllText(input.Output("index.json")));
        return [.. document.RootElement.GetProperty("units")[0].GetProperty("years").EnumerateArray().Select(y => y.Clone())];
    }
}
