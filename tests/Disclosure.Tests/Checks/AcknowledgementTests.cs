using Disclosure.Tests.Support;

namespace Disclosure.Tests.Checks;

/// <summary>Warnings that a unit has looked at and lets stand.</summary>
public sealed class AcknowledgementTests : IDisposable
{
    private const string Late = "版式: example\n批复日期: 2030-01-20\n公开日期: 2030-02-20\n";

    private readonly ExampleInput _input = new();

    [Fact]
    public void A_warning_that_is_acknowledged_is_no_finding_any_more() =>
        Acknowledge("{检查: publication-days, 位置: 公开日期, 理由: 网站改版}").ShouldBeEmpty();

    [Fact]
    public void A_warning_of_another_place_stays() =>
        Acknowledge("{检查: publication-days, 位置: 表一/合计/总计, 理由: 网站改版}").Select(f => f.Split(": ")[1]).ShouldBe(["警告 publication-days", "警告 acknowledgement"]);

    [Fact]
    public void An_acknowledgement_of_nothing_is_a_warning() => _input
        .Write("disclosure.yaml", "版式: example\n确认:\n  - {检查: publication-days, 位置: 公开日期, 理由: 网站改版}\n")
        .Findings().ShouldBe([
            "units/shili-unit/2030/disclosure.yaml:3:5: 警告 acknowledgement: 确认了「publication-days」在「公开日期」的警告，但现在没有这样的警告；问题已经改好的，请删去这条确认，位置写错的请改正。"]);

    [Fact]
    public void A_check_that_there_is_none_of_is_told_the_nearest() =>
        Acknowledge("{检查: publication-day, 位置: 公开日期, 理由: 网站改版}")[0]
            .ShouldStartWith("units/shili-unit/2030/disclosure.yaml:5:10: 错误 unknown-check: 没有编号为「publication-day」的核对；最接近的是「publication-days」。可用的有：");

    [Fact]
    public void An_acknowledgement_without_a_reason_is_an_error() =>
        Acknowledge("{检查: publication-days, 位置: 公开日期}").ShouldBe([
            "units/shili-unit/2030/disclosure.yaml:5:5: 错误 missing-key: 缺少「理由」。"]);

    [Fact]
    public void An_error_cannot_be_acknowledged() => _input
        .Replace("tables/t03.yaml", "总计: 15.00", "总计: 16.00")
        .Write("disclosure.yaml", "版式: example\n确认:\n  - {检查: hierarchy, 位置: 表三/合计/总计, 理由: 算错了}\n")
        .Findings().ShouldContain(f => f.Contains("错误 hierarchy", StringComparison.Ordinal));

    [Fact]
    public void The_page_of_the_checks_gives_the_reason_of_the_unit()
    {
        Acknowledge("{检查: publication-days, 位置: 公开日期, 理由: 网站改版}");
        _input.Build();
        _input.Page("checks.html").QuerySelector(".findings .reason")!.TextContent.ShouldBe("单位的说明：网站改版");
    }

    public void Dispose() => _input.Dispose();

    private string[] Acknowledge(string item) => _input.Write("disclosure.yaml", $"{Late}确认:\n  - {item}\n").Findings();
}
