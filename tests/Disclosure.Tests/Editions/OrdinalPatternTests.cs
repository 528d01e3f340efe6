using Disclosure.Core.Editions;

namespace Disclosure.Tests.Editions;

/// <summary>How rows are numbered.</summary>
public sealed class OrdinalPatternTests
{
    [Theory]
    [InlineData("一、", 1, "一、")]
    [InlineData("一、", 10, "十、")]
    [InlineData("一、", 20, "二十、")]
    [InlineData("一、", 26, "二十六、")]
    [InlineData("（一）", 11, "（十一）")]
    [InlineData("(一)", 105, "(一百零五)")]
    [InlineData("（一）", 112, "（一百一十二）")]
    [InlineData("1. ", 3, "3. ")]
    [InlineData("1、", 21, "21、")]
    public void A_row_has_its_number_in_the_way_of_the_first(string first, int number, string expected) =>
        OrdinalPattern.Parse(first)!.Of(number).ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("一")]
    [InlineData("二、")]
    [InlineData("甲一、")]
    [InlineData("1.1")]
    [InlineData("————1")]
    public void What_is_not_the_first_of_a_row_of_numbers_is_none(string text) => OrdinalPattern.Parse(text).ShouldBeNull();
}
