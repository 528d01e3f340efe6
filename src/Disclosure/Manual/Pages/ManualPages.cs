using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Site.Theme;

namespace Disclosure.Manual.Pages;

/// <summary>Renders the manual: a first page, a page for each text, and one with all of them, to be searched by the browser and printed.</summary>
internal sealed class ManualPages
{
    /// <summary>The style sheet of its pages, which no other page asks for.</summary>
    public const string Style = "assets/site-manual.css";

    private const string Kind = "manual";
    private const string Home = "index.html";
    private const string WholeTitle = "全部在一页";

    private static readonly string Whole = PageNames.FileOf(PageNames.ManualPage);
    private static readonly SiteDescription Site = new() { Column = ManualContents.Title };

    private readonly ThemeTemplates _theme;
    private readonly IReadOnlyList<ManualPart> _parts;
    private readonly IReadOnlyList<ManualText> _texts;

    private ManualPages(ThemeTemplates theme, IReadOnlyList<ManualPart> parts)
    {
        (_theme, _parts) = (theme, parts);
        _texts = [.. parts.SelectMany(p => p.Texts)];
    }

    /// <summary>Renders the parts of the manual into <paramref name="sink"/>.</summary>
    /// <exception cref="ThemeException">A template fails.</exception>
    public static void Render(ThemeTemplates theme, IReadOnlyList<ManualPart> parts, PageSink sink)
    {
        var pages = new ManualPages(theme, parts);
        pages.Render(new PageView(Kind, ManualPart.First, ManualContents.Title, ManualContents.Title) { Crumbs = [new("首页", "")] }, Home, ManualIndex.Of(parts, Whole), [], sink);
        for (var i = 0; i < pages._texts.Count; i++) pages.Render(i, sink);
        pages.RenderWhole(sink);
    }

    private void Render(int index, PageSink sink)
    {
        var text = _texts[index];
        var part = _parts.First(p => p.Folder == text.Folder);
        var written = MarkdownHtml.Of(text.Markdown, new ManualPlace("../"));
        var isFirst = text.Key == ManualPart.First;
        Render(new PageView(Kind, text.Key, $"{text.Title} - {ManualContents.Title}", text.Title)
        {
            Crumbs = [new("首页", "../" + Home), .. isFirst ? Array.Empty<LinkView>() : [new LinkView(part.Title, ManualPart.First + ".html")], new(text.Title, "")],
            Previous = index > 0 ? LinkTo(_texts[index - 1]) : null,
            Next = index + 1 < _texts.Count ? LinkTo(_texts[index + 1]) : null,
            Contents = ContentsOf(text, "../"),
        }, text.Path, written.Html, written.Headings.Count > 2 ? written.Headings : [], sink);
    }

    private void RenderWhole(PageSink sink) => Render(new PageView(Kind, PageNames.ManualPage, $"{WholeTitle} - {ManualContents.Title}", WholeTitle)
    {
        Crumbs = [new("首页", Home), new(WholeTitle, "")],
        Contents = ContentsOf(null, ""),
    }, Whole, ManualIndex.OfWhole(_parts), [], sink);

    private void Render(PageView page, string path, string html, IReadOnlyList<LinkView> links, PageSink sink) => _theme.Render(Kind,
    [
        new("root", path.Contains('/', StringComparison.Ordinal) ? "../" : ""), new("site", Site), new("budget", null), new("html", html), new("links", links),
        new("page", page with
        {
            Publishes = ManualContents.Title,
            Meta = [new("Description", page.Heading == ManualContents.Title ? page.Heading : $"{ManualContents.Title}：{page.Heading}")],
            Contents = page.Contents.Count > 0 ? page.Contents : ContentsOf(null, ""),
        }),
    ], path, sink);

    private IReadOnlyList<PartView> ContentsOf(ManualText? open, string root) => [.. _parts.Select(part => new PartView(
        part.Folder, part.Title, part.Title, root + part.Texts[0].Path, part.Texts[0] == open,
        part.Folder != open?.Folder ? [] : [.. part.Texts.Skip(1).Select(text => new EntryView(text.Key, "", text.Title, text.Title, root + text.Path, text == open))]))];

    private static LinkView LinkTo(ManualText text) => new(text.Title, "../" + text.Path);
}
