using System.Diagnostics;
using System.Globalization;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Site.Tables;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Pages;

/// <summary>Writes prose as HTML.</summary>
internal sealed partial class NarrativeHtml
{
    private readonly HtmlText _html = new();
    private readonly int _deeper;
    private readonly Dictionary<Place, string> _anchors;
    private readonly ProseLinks? _links;
    private readonly TermLinks? _terms;
    // Within a heading or a link there is no room for another thing to open.
    private bool _isPlain;
    // Prose breaks anywhere, as in print; a heading between words.
    private bool _isHeading;

    private NarrativeHtml(Narrative narrative, int deeper, ProseLinks? links, TermLinks? terms)
    {
        (_deeper, _links, _terms) = (deeper, links, terms);
        _anchors = PassageReader.Of(narrative).ToDictionary(p => p.Place, p => p.Anchor);
    }

    /// <summary>
    /// The HTML of a part on its own page: its passages can be linked to, its citations link to their cells, and its terms open their
    /// definitions.
    /// </summary>
    public static string Of(Narrative narrative, ProseLinks links, TermLinks terms) => Write(narrative, new NarrativeHtml(narrative, 0, links, terms));

    /// <summary>The HTML of a part on paper, where there is nothing to click, under the same ids; its headings <paramref name="deeper"/> levels down.</summary>
    public static string ForPaper(Narrative narrative, int deeper) => Write(narrative, new NarrativeHtml(narrative, deeper, null, null));

    private static string Write(Narrative narrative, NarrativeHtml writer)
    {
        writer.Write(narrative.Blocks);
        return writer._html.ToString();
    }

    private void Write(IReadOnlyList<ProseBlock> blocks)
    {
        foreach (var block in blocks) Write(block);
    }

    private void Write(ProseBlock block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                var tag = string.Create(CultureInfo.InvariantCulture, $"h{Math.Min(6, heading.Level + _deeper)}");
                Open(tag, heading);
                _isHeading = true;
                WritePlain(heading.Text);
                _isHeading = false;
                _html.Raw($"</{tag}>\n");
                break;
            case ParagraphBlock paragraph:
                Open("p", paragraph);
                Write(paragraph.Text);
                _html.Raw("</p>\n");
                break;
            case ListBlock list:
                Write(list);
                break;
            case ProseTable table:
                Write(table);
                break;
            default:
                throw new UnreachableException($"no such block: {block}");
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
            if (item is [ParagraphBlock only])
            {
                Open("li", only);
                Write(only.Text);
            }
            else
            {
                _html.Raw("<li>");
                Write(item);
            }
            _html.Raw("</li>\n");
        }
        _html.Raw("</").Raw(tag).Raw(">\n");
    }

    private void Open(string tag, ProseBlock block, string name = "")
    {
        _html.Raw("<").Raw(tag);
        if (name.Length > 0) _html.Attribute("class", name);
        _html.Attribute("id", _anchors[block.Place]).Raw(">");
        if (_links is not null) _html.Raw("<span class=line").Attribute("id", Fragment.OfLine(block.Place)).Raw("></span>");
    }

    private void WritePlain(IReadOnlyList<Inline> text)
    {
        var was = _isPlain;
        _isPlain = true;
        Write(text);
        _isPlain = was;
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
                if (_isHeading) _html.Words(run.Text);
                else if (_isPlain || _terms is null) _html.Text(run.Text);
                else _terms.Write(_html, run.Text);
                break;
            case LineBreak:
                _html.Raw("<br>");
                break;
            case Emphasis emphasis:
                _html.Raw(emphasis.IsStrong ? "<strong>" : "<em>");
                Write(emphasis.Text);
                _html.Raw(emphasis.IsStrong ? "</strong>" : "</em>");
                break;
            case Hyperlink link:
                _html.Raw("<a").Attribute("href", link.Target).Raw(">");
                WritePlain(link.Text);
                _html.Raw("</a>");
                break;
            case Citation citation:
                _links?.Open(_html, citation);
                WritePlain(citation.Text);
                if (_links is not null) _html.Raw("</a>");
                break;
            default:
                throw new UnreachableException($"no such piece: {inline}");
        }
    }
}
