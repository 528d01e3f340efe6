namespace Disclosure.Tests.Differences;

/// <summary>The pages over the years and <c>diff</c> say the same of the same two years.</summary>
public sealed class OneComparisonTests
{
    /// <summary>What can happen to a row, each with what both must say.</summary>
    public static TheoryData<string> Names => [.. PairCases.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_pages_say_what_is_right(string name)
    {
        var (pair, said) = PairCases.All[name];
        pair().OnPages().ShouldBe(said.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Diff_says_the_same(string name)
    {
        var (pair, said) = PairCases.All[name];
        pair().InDiff().ShouldBe(said.Order(StringComparer.Ordinal));
    }
}
