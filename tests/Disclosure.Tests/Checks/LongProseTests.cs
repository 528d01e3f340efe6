using System.Diagnostics;
using Disclosure.Core.Checks.Citations;
using Disclosure.Core.Checks.Prose;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Checks;

/// <summary>Prose of many figures takes as long as it is long, whatever its figures are.</summary>
public sealed class LongProseTests : IDisposable
{
    private readonly ExampleInput _input = new();

    [Theory]
    [InlineData("1万元")]
    [InlineData("1万元同比增长5%")]
    [InlineData("增长5%，")]
    [InlineData("其中1元占5%")]
    [InlineData("九百九十九万元")]
    [InlineData("⑨⑨万元")]
    [InlineData("商品服务支出8万元")]
    [InlineData("科学(类)信息(款)机构(项)")]
    [InlineData("5个项目")]
    public void Paragraphs_at_the_limit_are_checked_in_no_time(string words)
    {
        var paragraph = string.Concat(Enumerable.Repeat(words, 19_900 / words.Length));
        _input.Write("explanation.md", string.Join("\n\n", Enumerable.Repeat(paragraph, 8)) + "\n");
        AssertFast();
    }

    [Fact]
    public void Twenty_thousand_paragraphs_of_a_change_each_are_checked_in_no_time()
    {
        _input.Write("explanation.md", string.Join("\n\n", Enumerable.Range(0, 20_000).Select(i => $"费用 {i}.01 万元，比上年增长 5%，其中如下。")) + "\n");
        AssertFast();
    }

    [Fact]
    public void A_list_of_twenty_thousand_shares_of_one_long_paragraph_is_checked_in_no_time()
    {
        var whole = string.Concat(Enumerable.Range(0, 1_500).Select(i => $"其中{i}.5元增长5%"));
        _input.Write("explanation.md", $"{whole}：\n\n{string.Concat(Enumerable.Range(0, 20_000).Select(i => $"- 办公 {i}.01 元，占 5%\n"))}");
        AssertFast();
    }

    [Fact]
    public void Of_thousands_of_amounts_a_figure_is_compared_with_those_near_it_and_the_first()
    {
        var figures = ProseFigures.In(string.Concat(Enumerable.Range(1, 3_000).Select(i => $"{i}元，")));
        var near = new PassageAmounts(figures).Near(figures[2_000]).Magnitudes;
        near.Length.ShouldBeLessThan(100);
        near.ShouldContain(1m);
        near.ShouldContain(2_001m);
        near.ShouldContain(1_980m);
    }

    [Fact]
    public void Of_few_amounts_a_figure_is_compared_with_all()
    {
        var figures = ProseFigures.In("1元，2元，3元，50%");
        new PassageAmounts(figures).Near(figures[^1]).Magnitudes.ShouldBe([1m, 2m, 3m]);
    }

    public void Dispose() => _input.Dispose();

    // What takes the square takes minutes here, and what takes the cube never ends.
    private void AssertFast()
    {
        var watch = Stopwatch.StartNew();
        _input.Findings();
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }
}
