using Disclosure.Commands;
using Disclosure.Tests.Editions;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Comparison.Differences;

/// <summary>A table in 元 whose text speaks in 万元: what is said of its changes, and how differences are printed.</summary>
public sealed class OtherUnitTests : IDisposable
{
    private const string Prose = "shipped/units/xushi-bureau/2031/preparation.md";

    private readonly Scratch _scratch = new();

    public OtherUnitTests() => ShippedInput.MakeIn(_scratch);

    [Fact]
    public void A_difference_of_whole_numbers_has_its_thousands_apart() => Diff("没有数。").ShouldContain("+3,410,000 元");

    [Fact]
    public void A_total_that_the_text_gives_in_another_unit_is_mentioned() => Line("2031年基本支出 2662.00 万元。").ShouldContain("提到而没有说原因");

    [Fact]
    public void The_same_words_with_another_amount_are_no_mention() => Line("2031年基本支出 2663.00 万元。").ShouldContain("没有提到");

    [Fact]
    public void A_reason_beside_an_amount_in_another_unit_is_that_of_the_figure() =>
        Line("2031年基本支出 2662.00 万元，比上年增加 242.00 万元，主要原因是示例多了。").ShouldContain("说了原因");

    public void Dispose() => _scratch.Dispose();

    // A total goes by the name of its column, which others have too: only the amount says which is meant.
    private string Line(string said) => Diff(said).Split('\n').SkipWhile(l => !l.StartsWith("#### 大的变化", StringComparison.Ordinal))
        .First(l => l.StartsWith("| 合计（基本支出） |", StringComparison.Ordinal) && l.Contains("2,420,000", StringComparison.Ordinal));

    private string Diff(string said)
    {
        File.WriteAllText(_scratch.Path(Prose.Split('/')), said + "\n");
        var (output, error) = (new StringWriter(), new StringWriter());
        CommandSet.Run(["diff", "2030", "2031", "--unit", "xushi-bureau", "--explain", "--format", "markdown", "--input", _scratch.Path("shipped")], output, error).ShouldBe(0, error.ToString());
        return output.ToString();
    }
}
