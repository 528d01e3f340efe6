using System.Globalization;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Input.Sources;
using Markdig;
using Md = Markdig.Syntax;

namespace Disclosure.Input.Contents;

/// <summary>
/// Reads a part's prose from Markdown: headings from <c>##</c>, paragraphs, lists, tables, stress and links. HTML is text.
/// What a budget's prose has no use for (pictures, code, quotations) is a finding.
/// </summary>
internal sealed class NarrativeReader
{
    private static readonly MarkdownPipeline Pipeline = NarrativeMarkup.Builder().UsePipeTables().Build();

    private readonly InlineReader _inlines;
    private readonly ProseTableReader _tables;
    private readonly string _name;
    private readonly FindingList _findings;

    private NarrativeReader(string text, string name, FindingList findings)
    {
        _name = name;
        _findings = findings;
        _inlines = new InlineReader(name, findings);
        _tables = new ProseTableReader(text, name, _inlines, findings);
    }

    /// <summary>The prose; null with findings when the file cannot be read.</summary>
    public static Narrative? Load(InputPath file, string key, FindingList findings) =>
        SourceFile.Load(file, findings) is { } text ? Parse(text, file.Name, key, findings) : null;

    /// <summary>Reads a text.</summary>
    public static Narrative Parse(string text, string name, string key, FindingList findings)
    {
        var reader = new NarrativeReader(text, name, findings);
        if (LineLimit.IsBroken(text, name, findings) || ParagraphLimit.IsBroken(text, name, findings)) return new Narrative(key, [], Place.Whole(name));
        UnfilledText.Find(text, name, findings);
        if (reader.Document(text) is not { } document) return new Narrative(key, [], Place.Whole(name));
        var before = findings.Count;
        var blocks = reader.Blocks(document);
        // What cannot be read is no reason to say that there is nothing.
        if (blocks.Count == 0 && findings.Count == before) findings.Error("empty-file", Place.Whole(name), "文件里没有正文。");
        return new Narrative(key, blocks, Place.Whole(name));
    }

    private Md.MarkdownDocument? Document(string text)
    {
        try
        {
            return Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // What Markdig throws, and only then, when marks are nested deeper than it follows.
            _findings.Error("markdown-depth", Place.Whole(_name), "列表、引用或括号嵌套得太深；请检查是否有成串的符号。");
            return null;
        }
    }

    private List<ProseBlock> Blocks(Md.ContainerBlock container) => TableCaptions.Join([.. container.Select(Read).OfType<ProseBlock>()]);

    private ProseBlock? Read(Md.Block block)
    {
        var place = new Place(_name, block.Line + 1, block.Column + 1);
        switch (block)
        {
            case Md.HeadingBlock { Level: > 1 } heading:
                return new HeadingBlock(heading.Level, _inlines.Read(heading.Inline), place);
            case Md.HeadingBlock:
                _findings.Error("bad-heading", place, "正文的标题从「##」起；「#」是这一部分的题目，由版式给出。");
                return null;
            case Markdig.Extensions.Tables.Table table:
                return _tables.Read(table, place);
            case Md.ParagraphBlock paragraph when _tables.IsBroken(paragraph, place):
                return null;
            case Md.ParagraphBlock paragraph:
                return new ParagraphBlock(_inlines.Read(paragraph.Inline), place);
            case Md.ListBlock list:
                return new ListBlock(list.IsOrdered ? list.OrderedDelimiter : null, Start(list), [.. list.OfType<Md.ContainerBlock>().Select(Blocks)], place);
            case Md.LinkReferenceDefinitionGroup:
                return null;
            default:
                _findings.Error("unsupported-markup", place, $"正文里不能用{Name(block)}；可用的有：标题、段落、列表、表、强调、链接。");
                return null;
        }
    }

    private static int Start(Md.ListBlock list) => int.TryParse(list.OrderedStart, CultureInfo.InvariantCulture, out var start) ? start : 1;

    private static string Name(Md.Block block) => block switch
    {
        Md.CodeBlock => "代码块（行首有四个以上空格时也会成为代码块）",
        Md.QuoteBlock => "引用（行首的 >）",
        Md.ThematicBreakBlock => "分隔线",
        _ => "这种写法",
    };
}
