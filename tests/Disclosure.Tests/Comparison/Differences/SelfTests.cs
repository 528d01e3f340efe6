using Disclosure.Tests.Support;

namespace Disclosure.Tests.Comparison.Differences;

/// <summary>A disclosure compared with itself.</summary>
public sealed class SelfTests
{
    [Theory]
    [InlineData("nine", "xugou-test", 2030)]
    [InlineData("nine", "xugou-test", 2031)]
    [InlineData("nine", "xugou-school", 2031)]
    [InlineData("examples", "shili-unit", 2030)]
    public void A_made_up_disclosure_does_not_differ_from_itself(string input, string unit, int year)
    {
        var folder = Repository.Tests("Inputs", input);
        Compared.Lines(Compared.Of(Compared.Read(folder, unit, year), Compared.Read(folder, unit, year))).ShouldBeEmpty();
    }

    [Fact]
    public void The_real_disclosure_does_not_differ_from_itself()
    {
        var differences = Compared.Of(Compared.Read(Repository.Input, "jiangan-bigdata", 2024), Compared.Read(Repository.Input, "jiangan-bigdata", 2024));
        differences.IsEmpty.ShouldBeTrue(string.Join('\n', Compared.Lines(differences)));
    }
}
