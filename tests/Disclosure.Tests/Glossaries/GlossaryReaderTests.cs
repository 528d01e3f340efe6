using Disclosure.Tests.Support;

namespace Disclosure.Tests.Glossaries;

/// <summary>What counts as an explanation of a term, seen on a page that uses the term.</summary>
public sealed class GlossaryReaderTests : IDisposable
{
    private readonly ExampleInput _input = new();

    [Theory]
    [InlineData("**专项支出**：指某种支出。", "专项支出", "指某种支出。")]
    [InlineData("**专项支出：** 指某种支出。", "专项支出", "指某种支出。")]
    [InlineData("**（三）专项支出**: 指某种支出。", "专项支出", "指某种支出。")]
    [InlineData("**12、专项支出**：指某种支出。", "专项支出", "指某种支出。")]
    [InlineData("1. **专项支出**：指某种支出。", "专项支出", "指某种支出。")]
    public void A_paragraph_that_opens_with_a_term_in_bold_and_a_colon_explains_it(string written, string term, string definition) =>
        Explained(written).ShouldBe([$"{term} {definition}"]);

    [Theory]
    [InlineData("**专项支出**指某种支出。")]
    [InlineData("专项支出：指某种支出。")]
    [InlineData("**专项支出**：")]
    [InlineData("其中**专项支出**：指某种支出。")]
    public void Another_paragraph_explains_nothing(string written) => Explained(written).ShouldBeEmpty();

    public void Dispose() => _input.Dispose();

    private IEnumerable<string> Explained(string written)
    {
        _input.Write("glossary.md", written + "\n").Write("explanation.md", "## 一、政府采购\n\n本年没有专项支出。\n");
        _input.Build().Written.ShouldNotBeNull();
        return _input.Page("explanation.html").QuerySelectorAll(".definition")
            .Select(d => $"{d.QuerySelector(".definition-name")!.TextContent} {d.QuerySelectorAll("p")[1].TextContent}");
    }
}
