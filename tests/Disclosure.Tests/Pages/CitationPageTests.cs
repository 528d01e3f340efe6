using AngleSharp.Dom;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pages;

/// <summary>The way from a figure of the narrative to its cell, and back.</summary>
public sealed class CitationPageTests : IDisposable
{
    private readonly ExampleInput _input = new ExampleInput().Write("explanation.md", """
        ## 一、政府采购

        总支出 [100.00](表一/合计/总计) 万元，增加 [20.00](<= 表一/合计/总计 - 表二/合计/2029年>) 万元，其中 [7\*24 小时](表五/机房用电/长期指标/产出指标/数量指标/机房供电时间/指标值) 供电。

        """);

    [Fact]
    public void A_cited_figure_leads_to_its_row() => RowOf(Citations()[0]).ShouldBe("t01.html#表一/合计");

    [Fact]
    public void A_figure_that_was_worked_out_leads_to_its_first_cell() => RowOf(Citations()[1]).ShouldBe("t01.html#表一/合计");

    [Fact]
    public void A_figure_that_was_worked_out_says_of_how_many() =>
        Citations()[1].GetAttribute("aria-label").ShouldBe("20.00，由表一“合计”的总计等 2 个数算得");

    [Fact]
    public void A_citation_is_printed_as_it_was_written() =>
        Citations().Select(c => c.TextContent).ShouldBe(["100.00", "20.00", "7*24 小时"]);

    [Fact]
    public void A_quoted_figure_leads_to_those_who_quote_it() => Bracketed().GetAttribute("href").ShouldBe("#q1");

    [Fact]
    public void Those_who_quote_a_figure_are_named_with_their_words() =>
        Page("t01.html").QuerySelectorAll("#q1 li").Select(i => i.TextContent).ShouldBe(["总支出 100.00 万元", "增加 20.00 万元"]);

    [Fact]
    public void Those_who_quote_a_figure_are_one_step_away() =>
        Page("t01.html").QuerySelectorAll("#q1 li a").Select(i => i.GetAttribute("href")).ShouldBe(["explanation.html#cite-1", "explanation.html#cite-2"]);

    [Fact]
    public void A_table_that_nobody_quotes_has_no_list() => Page("t03.html").QuerySelectorAll(".quotes, .quoted").ShouldBeEmpty();

    [Fact]
    public void On_paper_there_is_nothing_to_click() => Page("full.html").QuerySelectorAll(".cite, .quoted, .quotes").ShouldBeEmpty();

    [Fact]
    public void On_paper_the_figures_are_the_same() => Page("full.html").QuerySelector("#explanation .prose p")!.TextContent
        .ShouldBe("总支出 100.00 万元，增加 20.00 万元，其中 7*24 小时 供电。");

    [Fact]
    public void A_figure_of_another_year_leads_to_that_year_s_page()
    {
        CiteEarlierYear(year: null).GetAttribute("href").ShouldBe("../2029/t01.html#表一/合计");
    }

    [Fact]
    public void A_figure_of_a_year_that_is_not_built_leads_nowhere()
    {
        CiteEarlierYear(year: 2030).HasAttribute("href").ShouldBeFalse();
    }

    public void Dispose() => _input.Dispose();

    private IHtmlCollection<IElement> Citations() => Page("explanation.html").QuerySelectorAll("a.cite");

    private string RowOf(IElement link) => LinkedRow.Of(link.GetAttribute("href")!, _input.Page);

    private IElement Bracketed() => Page("t01.html").QuerySelector("a.quoted")!;

    private IElement CiteEarlierYear(int? year)
    {
        _input.AddEarlierYear().Write("explanation.md", "## 一、政府采购\n\n上年 [100.00](2029:表一/合计/总计) 万元。\n");
        _input.Build(year).Written.ShouldNotBeNull();
        return _input.Page("explanation.html").QuerySelector("a.cite")!;
    }

    private AngleSharp.Html.Dom.IHtmlDocument Page(string name)
    {
        _input.Build().Written.ShouldNotBeNull();
        return _input.Page(name);
    }
}
