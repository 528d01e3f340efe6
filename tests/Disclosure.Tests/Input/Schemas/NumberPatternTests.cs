using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Input.Schemas;

namespace Disclosure.Tests.Input.Schemas;

/// <summary>The texts that a schema takes for whole numbers.</summary>
public sealed class NumberPatternTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(20)]
    [InlineData(99)]
    [InlineData(257)]
    [InlineData(1_000)]
    [InlineData(9_999)]
    public void They_are_those_up_to_the_greatest(int most)
    {
        var pattern = new Regex($"^({NumberPattern.UpTo(most)})$", RegexOptions.None, TimeSpan.FromSeconds(10));
        Enumerable.Range(0, 10_050).Where(n => pattern.IsMatch(n.ToString(CultureInfo.InvariantCulture))).ShouldBe(Enumerable.Range(1, most));
    }
}
