using System.Text;
using Disclosure.Core.Documents;

namespace Disclosure.Formatting;

/// <summary>What prose says, without where it stands: two proses are the same when these are.</summary>
internal sealed class ProseShape
{
    private readonly StringBuilder _text = new();

    private ProseShape()
    {
    }

    /// <summary>The shape of words: runs side by side are one.</summary>
    public static string Of(IReadOnlyList<Inline> words)
    {
        var shape = new ProseShape();
        shape.Add(words);
        return shape._text.ToString();
    }

    /// <summary>The shape of blocks.</summary>
    public static string Of(IReadOnlyList<ProseBlock> blocks)
    {
        var shape = new ProseShape();
        shape.Add(blocks);
        return shape._text.ToString();
    }

    private void Add(IReadOnlyList<ProseBlock> blocks)
    {
        foreach (var block in blocks) Add(block);
    }

    private void Add(ProseBlock block)
    {
        _text.Append('\u0001');
        switch (block)
        {
            case HeadingBlock heading:
                _text.Append('h').Append(heading.Level);
                Add(heading.Text);
                break;
            case ParagraphBlock paragraph:
                _text.Append('p');
                Add(paragraph.Text);
                break;
            case ListBlock list:
                _text.Append('l').Append(list.Delimiter).Append(list.Start);
                foreach (var item in list.Items)
                {
                    _text.Append("\u0001i");
                    Add(item);
                    _text.Append('\u0002');
                }
                break;
            case ProseTable table:
                Add(table);
                break;
            default:
                throw new ArgumentException($"no such block: {block.GetType().Name}", nameof(block));
        }
        _text.Append('\u0002');
    }

    private void Add(ProseTable table)
    {
        _text.Append('t');
        foreach (var (name, above) in new[] { ("caption", table.Caption), ("unit", table.UnitNote) })
        {
            if (above is not null) Add(name, above.Text);
        }
        foreach (var row in table.Rows)
        {
            _text.Append("\u0001r");
            foreach (var cell in row.Cells) Add("c", cell.Text);
            _text.Append('\u0002');
        }
    }

    private void Add(IReadOnlyList<Inline> words)
    {
        foreach (var inline in words) Add(inline);
    }

    private void Add(Inline inline)
    {
        switch (inline)
        {
            case TextRun run:
                _text.Append(run.Text);
                break;
            case LineBreak:
                _text.Append('\n');
                break;
            case Emphasis stressed:
                Add(stressed.IsStrong ? "strong" : "em", stressed.Text);
                break;
            case Citation citation:
                Add("cite " + citation.Formula, citation.Text);
                break;
            case Hyperlink link:
                Add("link " + link.Target, link.Text);
                break;
        }
    }

    private void Add(string name, IReadOnlyList<Inline> text)
    {
        _text.Append('\u0001').Append(name).Append('\u0001');
        Add(text);
        _text.Append('\u0002');
    }
}
