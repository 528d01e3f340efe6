using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Disclosure.Reports;

namespace Disclosure.Tests.Comparison.Differences;

/// <summary>What a column of a report holds is said by the column, not read from its header.</summary>
public sealed class ReportColumnTests
{
    private static readonly ReportColumn[] Columns =
        [new("名称"), new("什么", ColumnContent.Name), new("多少", ColumnContent.Figure), new("哪里", ColumnContent.Place)];

    [Fact]
    public void The_name_heads_its_row_whatever_its_column_is_called() =>
        Page().QuerySelector("tbody th[scope=row]")!.TextContent.ShouldBe("乙");

    [Fact]
    public void Figures_stand_to_the_right_whatever_their_column_is_called() =>
        Page().QuerySelector("td.number")!.TextContent.ShouldBe("1.00");

    [Fact]
    public void A_place_is_shown_as_one_whatever_its_column_is_called() =>
        Page().QuerySelector("td.place")!.TextContent.ShouldBe("t01.yaml:1:1");

    [Fact]
    public void Markdown_sets_figures_to_the_right() => MarkdownDifferences.Of(Report()).ShouldContain("| --- | --- | ---: | --- |");

    private static IHtmlDocument Page() => new HtmlParser().ParseDocument(HtmlDifferences.Of(Report()));

    private static DifferenceReport Report()
    {
        ReportCell[] row = [ReportCell.Of("甲"), ReportCell.Of("乙"), ReportCell.Of("1.00"), ReportCell.Of("t01.yaml:1:1")];
        return new DifferenceReport("比较", [], [new ReportBudget("甲", "", [new ReportSection("变化", Columns, [row], 0)], "")]);
    }
}
