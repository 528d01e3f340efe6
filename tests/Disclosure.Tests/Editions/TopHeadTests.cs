using AngleSharp.Dom;

namespace Disclosure.Tests.Editions;

/// <summary>A head that stands over all columns heads none of them: it is what the table is called, and stands in its caption.</summary>
public sealed class TopHeadTests(ShippedSite site)
{
    private const string Table = "xushi-institute/2030-final/t07.html";
    private const string Head = "财政拨款“三公”经费";

    private IElement Grid => site.Page(Table).QuerySelector("table.official")!;

    [Fact]
    public void It_stands_in_the_caption() => Grid.QuerySelector("caption .caption-head")!.TextContent.ShouldBe(Head);

    [Fact]
    public void It_is_no_head() => Grid.QuerySelectorAll("thead th").Select(h => h.TextContent).ShouldNotContain(Head);

    [Fact]
    public void No_cell_names_it() => Grid.QuerySelectorAll("[headers]").SelectMany(c => c.GetAttribute("headers")!.Split(' '))
        .Where(id => site.Page(Table).GetElementById(id) is null).ShouldBeEmpty();

    // What judges of accessibility take for a caption that is none (axe: table-fake-caption).
    [Fact]
    public void No_table_begins_with_a_row_of_one_cell_over_all_columns() =>
        site.Page(Table).QuerySelectorAll("thead tr:first-child").Where(r => r.ChildElementCount < 2).Select(r => r.OuterHtml).ShouldBeEmpty();
}
