using System.Globalization;
using Disclosure.Core.Narratives;

namespace Disclosure.Rendering.Prose;

/// <summary>Writes prose as HTML.</summary>
internal sealed class NarrativeHtml
{
    private readonly HtmlText _html = new();
    private readonly int _deeper;

    private NarrativeHtml(int deeper) => _deeper = deeper;

    /// <summary>The HTML of a part; its headings go <paramref name="deeper"/> levels down where it stands below another heading.</summary>
    public static string Of(Narrative narrative, int deeper)
    {
        var writer = new NarrativeHtml(deeper);
        writer.Write(narrative.Blocks);
        return writer._html.ToString();
    }

    private void Write(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks) Write(block);
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                var tag = string.Create(CultureInfo.InvariantCulture, $"h{Math.Min(6, heading.Level + _deeper)}");
                _html.Raw($"<{tag}>");
                Write(heading.Text);
                _html.Raw($"</{tag}>\n");
                break;
            case ParagraphBlock paragraph:
                _html.Raw("<p>");
                Write(paragraph.Text);
                _html.Raw("</p>\n");
                break;
            case ListBlock list:
                Write(list);
                break;
        }
    }

    private void Write(ListBlock list)
    {
        var tag = list.Delimiter is null ? "ul" : "ol";
        _html.Raw("<").Raw(tag);
        if (list.Delimiter is { } delimiter and not '.') _html.Attribute("data-delimiter", delimiter.ToString());
        if (list.Delimiter is not null && list.Start != 1) _html.Attribute("start", list.Start.ToString(CultureInfo.InvariantCulture));
        _html.Raw(">\n");
        foreach (var item in list.Items)
        {
            _html.Raw("<li>");
            if (item is [ParagraphBlock only]) Write(only.Text);
            else Write(item);
            _html.Raw("</li>\n");
        }
        _html.Raw("</").Raw(tag).Raw(">\n");
    }

    private void Write(IReadOnlyList<Inline> text)
    {
        foreach (var inline in text) Write(inline);
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case TextRun run:
                _html.Text(run.Text);
                break;
            case LineBreak:
                _html.Raw("<br>");
                break;
            case Emphasis emphasis:
                _html.Raw(emphasis.IsStrong ? "<strong>" : "<em>");
                Write(emphasis.Text);
                _html.Raw(emphasis.IsStrong ? "</strong>" : "</em>");
                break;
            case Link link:
                _html.Raw("<a").Attribute("href", link.Target).Raw(">");
                Write(link.Text);
                _html.Raw("</a>");
                break;
        }
    }
}
