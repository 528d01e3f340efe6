using Disclosure.Core.Checks.Language;
using Disclosure.Core.Checks.Rules.Wording;

namespace Disclosure.Tests.Checks;

/// <summary>Which rates come from two amounts: looking up where they must be finds what trying all of them does.</summary>
public sealed class RateTests
{
    [Fact]
    public void The_pairs_that_are_found_are_those_that_trying_all_finds()
    {
        // A fixed row of numbers that are no pattern.
        var state = 12345u;
        uint Next() => state = (state * 1_664_525) + 1_013_904_223;
        for (var run = 0; run < 400; run++)
        {
            decimal[] sorted = [.. Enumerable.Range(0, (int)(Next() % 6)).Select(_ => new decimal((int)(Next() >> 8) % 100_000, 0, 0, false, (byte)(Next() % 4))).Distinct().Order()];
            var places = (byte)(Next() % 4);
            var rate = new ProseFigure(0, 0, new decimal((int)(Next() >> 8) % 20_000, 0, 0, false, places), "%");
            Rates.HasPair(rate, sorted).ShouldBe(Tried(rate, sorted), $"{rate.Value}% of {string.Join(' ', sorted)}");
        }
    }

    [Theory]
    [InlineData("25.00%", "20元和100元", true)]
    [InlineData("20.0%", "20元和80元", true)]
    [InlineData("12.5%", "1元和8元", true)]
    [InlineData("13%", "1元和8元", true)]
    [InlineData("15%", "1元和8元", false)]
    [InlineData("100%", "0元和5元", true)]
    [InlineData("0%", "0元和5元", true)]
    [InlineData("30%", "", false)]
    public void A_rate_is_a_share_or_a_growth_of_two_amounts(string rate, string amounts, bool isFound)
    {
        var sorted = ProseFigures.In(amounts).Select(f => f.Plain).Order().ToArray();
        Rates.HasPair(ProseFigures.In(rate).Single(), sorted).ShouldBe(isFound);
    }

    [Theory]
    [InlineData("407.91 万元，比上年增加 -2583.62 万元", true)]
    [InlineData("407.91 万元，增减额 -2583.62 万元", true)]
    [InlineData("407.91 万元，增减额 -2583.63 元", false)]
    public void A_rate_comes_of_a_negative_change(string amounts, bool isFound)
    {
        var near = new PassageAmounts.Nearby(ProseFigures.In(PlainText.Of(amounts)).Select(f => f.Plain));
        Rates.HasPair(ProseFigures.In(PlainText.Of("增长 -86.36%")).Single(), near.Magnitudes).ShouldBe(isFound);
    }

    private static bool Tried(ProseFigure rate, decimal[] amounts)
    {
        return amounts.Any(part => amounts.Any(other => Is(part, other) || Is(part, other + part) || Is(part, other - part)));

        bool Is(decimal part, decimal whole) => whole > 0 && Math.Abs((part / whole) - (rate.Plain / 100)) <= rate.Half / 100;
    }
}
