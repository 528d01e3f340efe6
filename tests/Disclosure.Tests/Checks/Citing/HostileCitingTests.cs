namespace Disclosure.Tests.Checks.Citing;

/// <summary>Texts that nobody would write take their time, and no more.</summary>
public sealed class HostileCitingTests : IDisposable
{
    private readonly CitedExample _example = new();

    // Each figure looks at the cells that fit and at its own section: were it at all others, this would take minutes.
    [Fact]
    public void Of_thousands_of_figures_each_is_cited()
    {
        const int Most = 4_000;
        var sentences = Enumerable.Range(0, Most).Select(i => "机房用电项目 15.00 万元" + (i % 20 == 19 ? "。\n\n" : "；"));
        _example.Cite(string.Concat(sentences)).Split("](").Length.ShouldBe(Most + 1);
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
}
