using System.Text;
using AngleSharp.Html.Parser;
using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Rules;
using Disclosure.Core.Documents;
using Disclosure.Core.Layout;
using Disclosure.Downloads;
using Disclosure.Site.Search;
using Disclosure.Site.Tables;
using Disclosure.Tests.Comparison.Differences;

namespace Disclosure.Tests.Layout;

/// <summary>A kind of section that the program has never met says what it is composed of, and whatever shows and compares tables knows it.</summary>
public sealed class NewKindTests
{
    private static readonly NotesForm Form = new("说明事项", "其他需要说明的事项");

    [Fact]
    public void A_page_shows_its_rows_under_their_heads() =>
        PageOf(Filled()).QuerySelectorAll("tbody tr").Select(r => string.Join('|', r.Children.Select(c => c.TextContent)))
            .ShouldBe(["1|车辆报废|3.50", "2|房屋出租|12.00"]);

    [Fact]
    public void A_page_shows_its_heading() => PageOf(Filled()).QuerySelector("h2")!.TextContent.ShouldBe("其他需要说明的事项");

    [Fact]
    public void A_page_gives_each_of_its_rows_an_address() =>
        PageOf(Filled()).QuerySelectorAll("tbody tr").Select(r => r.Id).ShouldBe(["表九/说明事项/1", "表九/说明事项/2"]);

    [Fact]
    public void A_citation_finds_its_cells() =>
        new AddressBook(Filled()).Find("表九/说明事项/2/金额").Single().Cell!.Text.ShouldBe("12.00");

    [Fact]
    public void A_search_finds_its_rows() =>
        FindableTable.Of(Filled().Tables[0]).Sections.Single().Rows.Select(r => string.Join('|', [r.Name, .. r.Cells]))
            .ShouldBe(["1||车辆报废|3.50", "2||房屋出租|12.00"]);

    [Fact]
    public void The_checks_see_that_it_is_filled() =>
        CheckCatalogue.Check(Filled(), OtherDocuments.None).Results.ShouldNotContain(r => r.Id == "missing-part" && r.Status == CheckStatus.Failed);

    [Fact]
    public void The_checks_see_that_it_is_blank() =>
        CheckCatalogue.Check(Of(), OtherDocuments.None).Results.ShouldContain(r => r.Id == "missing-part" && r.Status == CheckStatus.Failed);

    [Fact]
    public void A_comparison_finds_the_figure_that_changed() =>
        Compared.Lines(Compared.Of(Filled(), Of(("车辆报废", "3.50"), ("房屋出租", "15.00"))))
            .ShouldHaveSingleItem().ShouldStartWith("数 Changed 表九/说明事项/2/金额 12.00→15.00");

    [Fact]
    public void Its_rows_are_lines_of_the_csv() => Exported(Filled(), "t09.csv").ShouldContain("表九/说明事项/2,说明事项,明细,");

    [Fact]
    public void Its_rows_are_in_the_json() => Exported(Filled(), "unit-2024.json").ShouldContain("{\"cells\":[\"2\",\"房屋出租\",12.00]}");

    private static Budget Filled() => Of(("车辆报废", "3.50"), ("房屋出租", "12.00"));

    private static Budget Of(params IEnumerable<(string Text, string Amount)> items) => MadeUpBudget.Of(MadeUpBudget.Table([Form], new Notes(Form, items)));

    private static AngleSharp.Html.Dom.IHtmlDocument PageOf(Budget budget)
    {
        var table = new LaidOutTable(budget.Tables[0]);
        var links = new TableLinks(new FigureLinks(), new TermLinks(new Glossary([]), ""), new CorrectionMarks([]), new WordBreaks([])) { Rows = RowLinks.Of(new RowIds(table)) };
        return new HtmlParser().ParseDocument(TableHtml.Of(table, 2, links).Html.ToString());
    }

    private static string Exported(Budget budget, string file)
    {
        var text = "";
        BudgetExport.Write(budget, new SiteDescription(), DownloadRegistry.Standard, (path, bytes) => text = path.EndsWith(file, StringComparison.Ordinal) ? Encoding.UTF8.GetString(bytes) : text);
        return text;
    }
}
