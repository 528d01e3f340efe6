using AngleSharp.Dom;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pages.Words;

/// <summary>What stands below a table, in which order, and only where there is something to say; landmarks and heads of rows.</summary>
public abstract class TableEndTests(BuiltSite site)
{
    [Fact]
    public void Downloads_come_before_what_the_narrative_quotes() => Broken(page =>
        page.QuerySelector(".quotes") is { } quotes && page.QuerySelector(".downloads") is { } downloads
        && downloads.CompareDocumentPosition(quotes) != DocumentPositions.Following).ShouldBeEmpty();

    [Fact]
    public void What_the_narrative_quotes_is_folded() => Broken(page => page.QuerySelectorAll(".quotes").Any(q => q.LocalName != "details" || q.HasAttribute("open"))).ShouldBeEmpty();

    [Fact]
    public void What_a_blank_means_is_said_where_blanks_are_and_nowhere_else() => Broken(page => HasBlanks(page) != SaysBlanks(page)).ShouldBeEmpty();

    [Fact]
    public void How_terms_open_is_said_once_where_there_are_terms() =>
        Broken(page => page.QuerySelectorAll(".terms-hint").Length != (page.QuerySelectorAll(".definition").Length > 0 ? 1 : 0)).ShouldBeEmpty();

    [Fact]
    public void The_head_of_a_row_holds_no_words_but_its_own() => Broken(page =>
        page.QuerySelectorAll("th[scope=row] button").Any(b => b.HasAttribute("aria-label") || b.TextContent.Trim() != b.Closest("th")!.TextContent.Trim())).ShouldBeEmpty();

    [Fact]
    public void The_whole_document_has_no_landmarks_for_its_tables() =>
        Broken(page => page.Body!.ClassName == "page-full" && page.QuerySelectorAll("article [role=region]").Length > 0).ShouldBeEmpty();

    [Fact]
    public void Parts_with_a_heading_are_no_landmarks_besides() =>
        Broken(page => page.QuerySelectorAll("main section[aria-labelledby]:not(.corrections)").Length > 0).ShouldBeEmpty();

    private IEnumerable<string> Broken(Func<IDocument, bool> isBroken) =>
        site.Pages.Where(p => site.Page(p).Body!.ClassName is "page-table" or "page-full" && isBroken(site.Page(p)));

    private static bool HasBlanks(IDocument page) => page.QuerySelectorAll("table.grid:not(:has(tr.empty)) tbody tr:not(.filler) td, .fields td, .fields dd")
        .Any(c => c.TextContent.Length == 0);

    private static bool SaysBlanks(IDocument page) => page.QuerySelectorAll("p.note").Any(p => p.TextContent.StartsWith("空格表示", StringComparison.Ordinal));
}

/// <summary>On the real site.</summary>
public sealed class RealTableEndTests(RealSite site) : TableEndTests(site);

/// <summary>On the made-up portal.</summary>
[Collection(FictionCollection.Name)]
public sealed class FictionTableEndTests(FictionSite site) : TableEndTests(site);
