using System.Diagnostics;
using System.Text;

namespace Disclosure.Tests.Checks.Citing;

/// <summary>Texts that nobody would write take their time, and no more.</summary>
public sealed class HostileCitingTests : IDisposable
{
    private readonly CitedExample _example = new();

    [Fact]
    public void Twice_as_many_figures_take_no_more_than_three_times_as_long()
    {
        Seconds(1);
        var once = Seconds(4_000);
        Seconds(8_000).ShouldBeLessThan(Math.Max(3 * once, 2));
    }

    [Theory]
    [InlineData("[", "机房用电 15.00 万元")]
    [InlineData("(", "机房用电 15.00 万元")]
    [InlineData("**", "机房用电 15.00 万元")]
    [InlineData("上年", "15.00 万元，")]
    [InlineData("(类)", "15.00 万元")]
    public void Marks_without_end_are_read_to_the_end(string mark, string sentence)
    {
        _example.Cite(string.Concat(Enumerable.Repeat(mark, 500)) + string.Concat(Enumerable.Repeat(sentence, 200)) + "。\n");
        _example.Result.Findings.ShouldBeEmpty();
    }

    public void Dispose() => _example.Dispose();

    private double Seconds(int figures)
    {
        var text = new StringBuilder();
        for (var i = 0; i < figures; i++) text.Append("机房用电项目 15.00 万元，基本支出 60.00 万元").Append(i % 20 == 19 ? "。\n\n" : "；");
        var watch = Stopwatch.StartNew();
        _example.Cite(text.ToString());
        return watch.Elapsed.TotalSeconds;
    }
}
