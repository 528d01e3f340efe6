using AngleSharp.Dom;
using Disclosure.Tests.Pages;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Published;

public sealed class TableTextTests(RealSite site)
{
    [Fact]
    public void The_published_document_has_a_heading_for_each_part_and_table() =>
        PublishedSource.Split().Length.ShouldBe(PublishedSource.Names.Length);

    [Theory]
    [MemberData(nameof(SitePages.Sheets), MemberType = typeof(SitePages))]
    public void The_page_of_a_table_says_what_was_published_and_nothing_else(string name) =>
        Differences(name, OnItsPage(name)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(SitePages.Sheets), MemberType = typeof(SitePages))]
    public void The_whole_document_says_of_a_table_what_was_published_and_nothing_else(string name) =>
        Differences(name, InTheWhole(name)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(SitePages.Sheets), MemberType = typeof(SitePages))]
    public void The_page_of_a_table_has_every_figure_as_often_as_it_was_published(string name) =>
        Figures.Of(FilledIn(OnItsPage(name))).ShouldBe(Figures.Of(PublishedSource.Section(name).Text));

    [Theory]
    [MemberData(nameof(SitePages.Sheets), MemberType = typeof(SitePages))]
    public void The_whole_document_has_every_figure_of_a_table_as_often_as_it_was_published(string name) =>
        Figures.Of(FilledIn(InTheWhole(name))).ShouldBe(Figures.Of(PublishedSource.Section(name).Text));

    private static IReadOnlyList<string> Differences(string name, IElement sheet) =>
        TableComparison.Differences(PublishedSource.Section(name).Text, new SheetText(sheet));

    private IElement OnItsPage(string name) => Printed(site.Page($"{RealSite.Budget}{name}.html").QuerySelector("article.sheet")!);

    // What helps to read on a screen was never published.
    private static IElement Printed(IElement sheet)
    {
        var copy = (IElement)sheet.Clone();
        foreach (var help in copy.QuerySelectorAll(".folds, .slim, .derived")) help.Remove();
        return copy;
    }

    private IElement InTheWhole(string name) => Printed(site.Page(RealSite.Budget + "full.html").GetElementById("full-" + name)!);

    // Captions repeat the table's heading for readers who hear one grid at a time, and the page's heading its year.
    private static string FilledIn(IElement sheet)
    {
        var copy = (IElement)sheet.Clone();
        foreach (var repeated in copy.QuerySelectorAll("caption, .heading > p, .quotes, .downloads")) repeated.Remove();
        return PageText.Of(copy);
    }
}
