using Disclosure.Core.Documents;
using Disclosure.Core.Findings;

namespace Disclosure.Tests.Glossaries;

/// <summary>Finding the terms of a document in its words.</summary>
public sealed class GlossaryTests
{
    private static readonly Glossary Published = new(
        [Term("支出", "一"), Term("基本支出", "二"), Term("项目", "三") with { Code = "2060503" }, Term("支出", "四")]);

    [Theory]
    [InlineData("按基本支出安排", 0, 1, "基本支出")]
    [InlineData("基本支出和支出", 4, 5, "支出")]
    [InlineData("先支出，再是基本支出", 0, 1, "支出")]
    public void The_first_and_longest_term_is_found(string text, int from, int start, string name) =>
        Published.Next(text, from).ShouldBe((start, Published.Terms.First(t => t.Name == name)));

    [Fact]
    public void A_text_without_terms_has_none() => Published.Next("没有", 0).ShouldBeNull();

    [Fact]
    public void Of_two_terms_with_one_name_the_first_counts() => Published.Terms.Single(t => t.Name == "支出").Definition.ShouldBe("一");

    [Fact]
    public void A_subject_is_found_by_its_code() => Published.OfCode("2060503")!.Definition.ShouldBe("三");

    [Fact]
    public void A_code_that_no_term_has_is_not_found() => Published.OfCode("206").ShouldBeNull();

    [Fact]
    public void A_glossary_without_terms_finds_nothing() => new Glossary([]).Next("支出", 0).ShouldBeNull();

    private static GlossaryTerm Term(string name, string definition) => new(name, definition, "glossary", Place.Whole("glossary.md"));
}
