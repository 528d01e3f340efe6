using AngleSharp.Dom;
using Disclosure.Tests.Pages;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Published;

public sealed class InventionTests(RealSite site)
{
    private static readonly HashSet<string> PublishedFigures = [.. Figures.Of(PublishedSource.Text)];
    private static readonly string PublishedText = Compact.Of(PublishedSource.Text);

    [Theory]
    [MemberData(nameof(SitePages.OfDocument), MemberType = typeof(SitePages))]
    public void A_page_has_no_figure_that_was_not_published(string page) =>
        Figures.Of(PageText.Of(Main(page))).Where(f => !PublishedFigures.Contains(f)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(SitePages.OfDocument), MemberType = typeof(SitePages))]
    public void A_page_has_no_text_that_was_not_published_but_the_few_words_of_the_site(string page) =>
        Texts(page).Where(t => !IsPublished(t) && !OwnWords.Texts.Contains(t))
            .SelectMany(Pieces).Where(p => !IsPublished(p)).ShouldBeEmpty();

    [Fact]
    public void All_words_of_the_site_are_in_use() =>
        OwnWords.Texts.Concat(OwnWords.Joints)
            .Where(w => !SitePages.InOrder.SelectMany(Texts).Any(t => t.Contains(w, StringComparison.Ordinal))).ShouldBeEmpty();

    [Fact]
    public void All_differences_of_form_are_in_use() =>
        FormDifferences.All.Where(d => PublishedSource.Sections.All(s => FormDifferences.Leaves(d, s.Text))).ShouldBeEmpty();

    private IEnumerable<string> Texts(string page) =>
        Main(page).GetDescendants().OfType<IText>().Where(t => t.ParentElement!.Closest(".lead, .projects") is null)
            .Select(t => t.Data.Trim()).Where(t => t.Length > 0);

    // Who quotes a figure is said below each table, in the words of the narrative; what helps to read is no part of the
    // document, and the sentences that the first page puts together have tests of their own (AnswerTests).
    private IElement Main(string page)
    {
        var main = (IElement)site.Page(page).QuerySelector("main")!.Clone();
        foreach (var help in main.QuerySelectorAll(".quotes, .derived, .folds, .hint, .terms-hint, .definition-ways, .downloads, .at-hand")) help.Remove();
        // Where a line of a heading may break no text ends.
        foreach (var place in main.QuerySelectorAll(":is(h2, h3, caption) wbr")) place.Remove();
        main.Normalize();
        return main;
    }

    private static string[] Pieces(string text) =>
        text.Split(OwnWords.Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static bool IsPublished(string text) => PublishedText.Contains(Compact.Of(text), StringComparison.Ordinal);
}
