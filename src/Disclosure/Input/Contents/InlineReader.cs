using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Input.Sources;
using Markdig.Syntax.Inlines;

namespace Disclosure.Input.Contents;

/// <summary>Reads the words of a block.</summary>
internal sealed class InlineReader(string name, FindingList findings)
{
    private const int MostLevels = 8;

    private static readonly string[] Schemes = ["https:", "http:", "mailto:"];

    private int _level;

    /// <summary>The words of a block; none when it is empty.</summary>
    public IReadOnlyList<Core.Documents.Inline> Read(ContainerInline? container)
    {
        var read = new List<Core.Documents.Inline>();
        // A mark without its partner holds all that follows it, and a line may have thousands: they are walked, not called into.
        var next = new Stack<Markdig.Syntax.Inlines.Inline?>([container?.FirstChild]);
        while (next.TryPop(out var inline))
        {
            if (inline is null) continue;
            next.Push(inline.NextSibling);
            Add(inline, read);
            if (inline is DelimiterInline delimiter) next.Push(delimiter.FirstChild);
        }
        return read;
    }

    private IReadOnlyList<Core.Documents.Inline> Within(ContainerInline container, Place place)
    {
        if (_level == MostLevels)
        {
            findings.Error("markdown-depth", place, $"这里的着重和链接嵌套超过 {MostLevels} 层；请检查是否有成串的符号。");
            return [];
        }
        _level++;
        var read = Read(container);
        _level--;
        return read;
    }

    private void Add(Markdig.Syntax.Inlines.Inline inline, List<Core.Documents.Inline> read)
    {
        var place = new Place(name, inline.Line + 1, inline.Column + 1);
        switch (inline)
        {
            case LiteralInline literal:
                read.Add(new TextRun(literal.Content.ToString(), place));
                break;
            case HtmlEntityInline entity:
                var character = entity.Transcoded.ToString();
                if (TextCharacters.AreAbsent(character, place, findings)) read.Add(new TextRun(character, place));
                break;
            case LineBreakInline { IsHard: true }:
                read.Add(new LineBreak(place));
                break;
            case LineBreakInline soft:
                // A line end within Chinese is only the editor's; between Latin words it is a blank.
                if (IsLatin(soft.PreviousSibling, last: true) && IsLatin(soft.NextSibling, last: false)) read.Add(new TextRun(" ", place));
                break;
            case EmphasisInline emphasis:
                read.Add(new Emphasis(emphasis.DelimiterCount > 1, Within(emphasis, place), place));
                break;
            case LinkInline { IsImage: false } link:
                AddLink(link.Url ?? "", Within(link, place), place, read);
                break;
            case AutolinkInline auto:
                AddLink((auto.IsEmail ? "mailto:" : "") + auto.Url, [new TextRun(auto.Url, place)], place, read);
                break;
            case DelimiterInline delimiter:
                read.Add(new TextRun(delimiter.ToLiteral(), place));
                break;
            default:
                findings.Error("unsupported-markup", place, $"正文里不能用{(inline is LinkInline ? "图片" : "代码（反引号之间的字）")}；可用的有：强调、链接。");
                break;
        }
    }

    private void AddLink(string url, IReadOnlyList<Core.Documents.Inline> text, Place place, List<Core.Documents.Inline> read)
    {
        // Character references are read in addresses too.
        if (!TextCharacters.AreAbsent(url, place, findings)) return;
        if (Schemes.Any(s => url.StartsWith(s, StringComparison.OrdinalIgnoreCase)))
        {
            read.Add(new Hyperlink(url, text, place));
            return;
        }
        if (CitationReader.IsCitation(url)) read.Add(CitationReader.Read(url, text, place, findings));
        else findings.Error("bad-url", place, $"链接{Bracketed.Of(url)}应当以 https://、http:// 或 mailto: 开头；引用表里的数，写它的地址。");
    }

    private static bool IsLatin(Markdig.Syntax.Inlines.Inline? inline, bool last)
    {
        if (inline is not LiteralInline { Content: { IsEmpty: false } content }) return true;
        var c = last ? content.Text[content.End] : content.Text[content.Start];
        return c < '\u2E80';
    }
}
