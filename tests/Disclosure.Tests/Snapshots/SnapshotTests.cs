using AngleSharp.Dom;
using Disclosure.Tests.Pages;
using Disclosure.Tests.Support;
using Shouldly.Configuration;

namespace Disclosure.Tests.Snapshots;

/// <summary>
/// What the pages of the real site say, approved line by line against the published document. After a wanted change,
/// look through the .received.html beside the approved file and rename it.
/// </summary>
public sealed class SnapshotTests(RealSite site)
{
    [Theory]
    [MemberData(nameof(SitePages.Sheets), MemberType = typeof(SitePages))]
    public void A_table_is_as_approved(string name) =>
        Element(name, "article.sheet").ShouldMatchApproved(c => Named(c, name));

    [Theory]
    [MemberData(nameof(SitePages.Prose), MemberType = typeof(SitePages))]
    public void A_narrative_is_as_approved(string name) =>
        Element(name, ".prose").ShouldMatchApproved(c => Named(c, name));

    [Theory]
    [InlineData("index")]
    [InlineData("compare")]
    public void The_first_page_of_a_budget_and_its_comparison_are_as_approved(string name) =>
        Element(name, "main").ShouldMatchApproved(c => Named(c, name));

    [Theory]
    [MemberData(nameof(SitePages.Checks), MemberType = typeof(SitePages))]
    public void A_page_of_what_was_checked_is_as_approved(string name) =>
        Element(name, "main").ShouldMatchApproved(c => Named(c, name));

    [Fact]
    public void Every_approved_file_is_compared_with_something() =>
        Directory.EnumerateFiles(Repository.Tests("Snapshots", "approved"), "*.approved.html")
            .Select(f => Path.GetFileName(f).Replace(".approved.html", "", StringComparison.Ordinal))
            .ShouldBe(SitePages.SheetNames.Concat(SitePages.ProseNames).Concat(SitePages.CheckNames).Append("index").Append("compare").Append("checks"), ignoreOrder: true);

    // The sizes of files to take away change with every figure and with how the machine packs; they have tests of their own.
    private string Element(string page, string selector)
    {
        var element = (IElement)site.Page($"{RealSite.Budget}{page}.html").QuerySelector(selector)!.Clone();
        foreach (var downloads in element.QuerySelectorAll(".downloads")) downloads.Remove();
        return ReadableHtml.Of(element);
    }

    private static void Named(ShouldMatchConfigurationBuilder configuration, string name) => configuration
        .SubFolder("approved")
        .WithFileExtension(".html")
        .WithFilenameGenerator((_, _, kind, extension) => $"{name}.{kind}.{extension}")
        .NoDiff();
}
