using Disclosure.Site.Theme;

namespace Disclosure.Manual.Pages;

/// <summary>What leads to the pages of the manual, and the page that holds them all.</summary>
internal static class ManualIndex
{
    /// <summary>The parts with their pages, at the root of the manual.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="whole">The page with all of it.</param>
    public static string Of(IReadOnlyList<ManualPart> parts, string whole)
    {
        var html = new HtmlText();
        html.Raw("<p>要找一个词，打开<a").Attribute("href", whole).Raw(">全部在一页</a>，用浏览器自己的查找；那一页也可以打印。</p>\n");
        foreach (var part in parts)
        {
            html.Raw("<h2><a").Attribute("href", part.Texts[0].Path).Raw(">").Words(part.Title).Raw("</a></h2>\n<p>").Text(part.Purpose).Raw("</p>\n<ul class=\"names-list\">\n");
            foreach (var text in part.Texts.Skip(1)) html.Raw("<li><a").Attribute("href", text.Path).Raw(">").Words(text.Title).Raw("</a></li>\n");
            html.Raw("</ul>\n");
        }
        return html.ToString();
    }

    /// <summary>All texts, one behind the other; each leads to its own page.</summary>
    public static string OfWhole(IReadOnlyList<ManualPart> parts)
    {
        var html = new HtmlText();
        foreach (var part in parts)
        {
            html.Raw("<section class=\"part\"").Attribute("id", part.Folder).Raw(">\n");
            foreach (var text in part.Texts) Write(html, text);
            html.Raw("</section>\n");
        }
        return html.ToString();
    }

    // The first text of a part heads it; the others are below that.
    private static void Write(HtmlText html, ManualText text)
    {
        var isFirst = text.Key == ManualPart.First;
        var id = $"{text.Folder}-{text.Key}";
        html.Raw(isFirst ? "<h2" : "<h3").Attribute("id", id).Raw("><a").Attribute("href", text.Path).Raw(">").Words(text.Title).Raw(isFirst ? "</a></h2>\n" : "</a></h3>\n")
            .Raw(MarkdownHtml.Of(text.Markdown, new ManualPlace("", id + "-", text.Title + "，", isFirst ? 1 : 2)).Html);
    }
}
