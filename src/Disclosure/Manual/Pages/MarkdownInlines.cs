using Markdig.Syntax.Inlines;

namespace Disclosure.Manual.Pages;

/// <summary>What stands within a line: words, code, emphasis and links.</summary>
internal sealed partial class MarkdownHtml
{
    private void Write(ContainerInline inlines)
    {
        foreach (var inline in inlines) Write(inline);
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                _html.Text(literal.Content.ToString());
                break;
            case HtmlEntityInline entity:
                _html.Text(entity.Transcoded.ToString());
                break;
            case CodeInline code:
                _html.Raw("<code>").Text(_isTable ? code.Content.Replace("\\|", "|", StringComparison.Ordinal) : code.Content).Raw("</code>");
                break;
            case EmphasisInline emphasis:
                var tag = emphasis.DelimiterCount == 2 ? "strong" : "em";
                _html.Raw("<").Raw(tag).Raw(">");
                Write((ContainerInline)emphasis);
                _html.Raw("</").Raw(tag).Raw(">");
                break;
            case LinkInline { IsImage: false, Url: { } url } link:
                _html.Raw("<a").Attribute("href", IsElsewhere(url) ? url : _place.Root + url).Raw(">");
                Write((ContainerInline)link);
                _html.Raw("</a>");
                break;
            // A line that goes on: between Chinese letters there is no blank.
            case LineBreakInline:
                break;
            default:
                throw new InvalidOperationException($"the manual has no {inline.GetType().Name}");
        }
    }

    private static bool IsElsewhere(string url) => url.StartsWith("https://", StringComparison.Ordinal);
}

/// <summary>The words of a line without what marks them.</summary>
internal static class PlainText
{
    /// <summary>The words.</summary>
    public static string Of(ContainerInline inlines) => string.Concat(inlines.Select(Of));

    private static string Of(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        CodeInline code => code.Content,
        ContainerInline container => Of(container),
        _ => "",
    };
}
