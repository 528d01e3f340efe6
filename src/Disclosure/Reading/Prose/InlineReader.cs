using Disclosure.Core.Findings;
using Disclosure.Core.Narratives;
using Markdig.Syntax.Inlines;

namespace Disclosure.Reading.Prose;

/// <summary>Reads the words of a block.</summary>
internal sealed class InlineReader(string name, FindingList findings)
{
    private static readonly string[] Schemes = ["https:", "http:", "mailto:"];

    /// <summary>The words of a block; none when it is empty.</summary>
    public IReadOnlyList<Core.Narratives.Inline> Read(ContainerInline? container)
    {
        var read = new List<Core.Narratives.Inline>();
        foreach (var inline in container ?? Enumerable.Empty<Markdig.Syntax.Inlines.Inline>()) Add(inline, read);
        return read;
    }

    private void Add(Markdig.Syntax.Inlines.Inline inline, List<Core.Narratives.Inline> read)
    {
        var place = new Place(name, inline.Line + 1, inline.Column + 1);
        switch (inline)
        {
            case LiteralInline literal:
                read.Add(new TextRun(literal.Content.ToString(), place));
                break;
            case HtmlEntityInline entity:
                read.Add(new TextRun(entity.Transcoded.ToString(), place));
                break;
            case LineBreakInline { IsHard: true }:
                read.Add(new LineBreak(place));
                break;
            case LineBreakInline soft:
                // A line end within Chinese is only the editor's; between Latin words it is a blank.
                if (IsLatin(soft.PreviousSibling, last: true) && IsLatin(soft.NextSibling, last: false)) read.Add(new TextRun(" ", place));
                break;
            case EmphasisInline emphasis:
                read.Add(new Emphasis(emphasis.DelimiterCount > 1, Read(emphasis), place));
                break;
            case LinkInline { IsImage: false } link:
                AddLink(link.Url ?? "", Read(link), place, read);
                break;
            case AutolinkInline auto:
                AddLink((auto.IsEmail ? "mailto:" : "") + auto.Url, [new TextRun(auto.Url, place)], place, read);
                break;
            case DelimiterInline delimiter:
                read.Add(new TextRun(delimiter.ToLiteral(), place));
                read.AddRange(Read(delimiter));
                break;
            default:
                findings.Error("unsupported-markup", place, $"正文里不能用{(inline is LinkInline ? "图片" : "代码")}；可用的有：强调、链接。");
                break;
        }
    }

    private void AddLink(string url, IReadOnlyList<Core.Narratives.Inline> text, Place place, List<Core.Narratives.Inline> read)
    {
        if (Schemes.Any(s => url.StartsWith(s, StringComparison.OrdinalIgnoreCase)))
        {
            read.Add(new Link(url, text, place));
            return;
        }
        findings.Error("bad-url", place, $"链接「{url}」应当以 https://、http:// 或 mailto: 开头。");
    }

    private static bool IsLatin(Markdig.Syntax.Inlines.Inline? inline, bool last)
    {
        if (inline is not LiteralInline { Content: { IsEmpty: false } content }) return true;
        var c = last ? content.Text[content.End] : content.Text[content.Start];
        return c < '\u2E80';
    }
}
