using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Core.Findings;
using Disclosure.Site.Theme;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Disclosure.Manual.Pages;

/// <summary>Writes a text of the manual as HTML: the elements that the theme has styles for, and nothing that it was not written to write.</summary>
internal sealed partial class MarkdownHtml
{
    private readonly HtmlText _html = new();
    private readonly ManualPlace _place;
    private readonly AnchorNames _anchors;
    private readonly List<LinkView> _headings = [];
    private int _tables;
    // A bar within code would end the cell, so it has a stroke before it there.
    private bool _isTable;

    private MarkdownHtml(ManualPlace place) => (_place, _anchors) = (place, new AnchorNames(place.Prefix));

    /// <summary>A text as it stands somewhere, its title left out, and the headings of its sections.</summary>
    public static WrittenManual Of(string markdown, ManualPlace place)
    {
        var writer = new MarkdownHtml(place);
        foreach (var block in Markdown.Parse(markdown, ManualMarkup.Pipeline)) writer.Write(block);
        return new WrittenManual(writer._html.ToString(), writer._headings);
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case HeadingBlock { Level: 1 }:
                break;
            case HeadingBlock heading:
                Write(heading);
                break;
            case ParagraphBlock paragraph:
                _html.Raw("<p>");
                Write(paragraph.Inline!);
                _html.Raw("</p>\n");
                break;
            case ListBlock list:
                Write(list);
                break;
            case Table table:
                Write(table);
                break;
            case FencedCodeBlock code:
                Write(code);
                break;
            case LinkReferenceDefinitionGroup:
                break;
            default:
                throw new InvalidOperationException($"the manual has no {block.GetType().Name}");
        }
    }

    private void Write(HeadingBlock heading)
    {
        var text = PlainText.Of(heading.Inline!);
        var id = _anchors.Of(text);
        if (heading.Level == 2) _headings.Add(new LinkView(text, Fragment.To(id)));
        var tag = string.Create(CultureInfo.InvariantCulture, $"h{Math.Min(6, heading.Level + _place.Deeper)}");
        _html.Raw("<").Raw(tag).Attribute("id", id).Raw(">");
        Write(heading.Inline!);
        _html.Raw("</").Raw(tag).Raw(">\n");
    }

    private void Write(ListBlock list)
    {
        var tag = list.IsOrdered ? "ol" : "ul";
        _html.Raw("<").Raw(tag).Raw(">\n");
        foreach (var item in list.OfType<ListItemBlock>())
        {
            _html.Raw("<li>");
            if (item is [ParagraphBlock only]) Write(only.Inline!);
            else foreach (var block in item) Write(block);
            _html.Raw("</li>\n");
        }
        _html.Raw("</").Raw(tag).Raw(">\n");
    }

    // What stands behind the language names the file that the example is of.
    private void Write(FencedCodeBlock code)
    {
        _html.Raw("<figure class=\"example\">\n");
        if (code.Arguments is { Length: > 0 } file) _html.Raw("<figcaption>").Text(file).Raw("</figcaption>\n");
        _html.Raw("<pre><code>");
        for (var i = 0; i < code.Lines.Count; i++)
        {
            if (i > 0) _html.Raw("\n");
            WriteLine(code.Lines.Lines[i].ToString());
        }
        _html.Raw("</code></pre>\n</figure>\n");
    }

    // What stands between an example and the note behind it gives way where there is no room.
    private void WriteLine(string line)
    {
        var gap = Gap().Match(line);
        if (gap.Success) _html.Text(line[..gap.Index]).Raw("<span class=\"gap\">").Raw(gap.Value).Raw("</span>").Text(line[(gap.Index + gap.Length)..]);
        else _html.Text(line);
    }

    [GeneratedRegex("(?<=[^ ]) {2,}(?=[^ ])", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Gap();
}

/// <summary>Where a text is written.</summary>
/// <param name="Root">The way from there to the manual's root.</param>
/// <param name="Prefix">What its ids begin with, where several texts stand on one page.</param>
/// <param name="Label">What the names of its tables begin with.</param>
/// <param name="Deeper">How many levels its headings are down.</param>
internal sealed record ManualPlace(string Root, string Prefix = "", string Label = "", int Deeper = 0);

/// <summary>A text as HTML, and the links to its sections within the page.</summary>
internal sealed record WrittenManual(string Html, IReadOnlyList<LinkView> Headings);
