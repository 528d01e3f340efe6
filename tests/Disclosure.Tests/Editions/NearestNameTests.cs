using Disclosure.Core.Findings;

namespace Disclosure.Tests.Editions;

/// <summary>Which name somebody most likely meant.</summary>
public sealed class NearestNameTests
{
    private static readonly string[] Names = ["合计", "基本支出", "项目支出", "事业收入/金额"];

    [Theory]
    [InlineData("合记", "合计")]
    [InlineData("基本支", "基本支出")]
    [InlineData("项目的支出", "项目支出")]
    [InlineData("项目支出合计数额总表", "项目支出")]
    public void The_nearest_is_named(string found, string nearest) => NearestName.Of(found, Names).ShouldBe(nearest);

    [Theory]
    [InlineData("")]
    [InlineData("电话")]
    [InlineData("完全不同的一句话")]
    public void Nothing_is_named_when_all_are_far(string found) => NearestName.Of(found, Names).ShouldBeNull();

    [Fact]
    public void A_name_within_a_longer_one_is_near() => NearestName.Of("金额", ["事业收入/金额"]).ShouldBe("事业收入/金额");

    [Fact]
    public void Nothing_is_named_when_there_is_nothing() => NearestName.Of("合计", []).ShouldBeNull();

    [Fact]
    public void Of_two_equally_near_the_first_is_named() => NearestName.Of("丙", ["丙甲", "丙乙"]).ShouldBe("丙甲");

    [Fact]
    public void The_hint_stands_behind_a_semicolon() => NearestName.Hint("合记", Names).ShouldBe("；最接近的是「合计」");

    [Fact]
    public void A_pasted_page_has_no_nearest_name() => NearestName.Of(new string('页', 100_000), Names).ShouldBeNull();
}
