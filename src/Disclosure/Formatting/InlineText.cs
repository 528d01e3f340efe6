using System.Buffers;
using System.Text;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Input.Contents;

namespace Disclosure.Formatting;

/// <summary>
/// Writes the words of a block in Markdown: as they are where they read back the same, else with its signs marked as text, else without
/// the stress that Markdown cannot tell there.
/// </summary>
internal sealed class InlineText
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("\\`*_[]<>&#!|~");

    private readonly StringBuilder _text = new();
    private readonly bool _isEscaped;
    private readonly bool _hasStress;

    private InlineText(bool isEscaped, bool hasStress)
    {
        _isEscaped = isEscaped;
        _hasStress = hasStress;
    }

    /// <summary>The words on one line.</summary>
    /// <param name="words">The words.</param>
    /// <param name="heading">The level of the heading that they are, or 0.</param>
    public static string Of(IReadOnlyList<Inline> words, int heading)
    {
        var wanted = ProseShape.Of(words);
        var written = "";
        foreach (var (isEscaped, hasStress) in new[] { (false, true), (true, true), (true, false) })
        {
            var text = new InlineText(isEscaped, hasStress);
            text.Add(words);
            written = isEscaped && heading == 0 ? Begun(text._text.ToString()) : text._text.ToString();
            if (ReadsAs(written, heading) == wanted) return written;
        }
        return written;
    }

    private static string? ReadsAs(string text, int heading)
    {
        var findings = new FindingList();
        var read = NarrativeReader.Parse(heading == 0 ? text : $"{new string('#', heading)} {text}", "", "", findings).Blocks;
        if (findings.Count > 0) return null;
        return read switch
        {
            [ParagraphBlock paragraph] when heading == 0 => ProseShape.Of(paragraph.Text),
            [HeadingBlock block] when heading == block.Level => ProseShape.Of(block.Text),
            _ => null,
        };
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
                Add(run.Text);
                break;
            case LineBreak:
                _text.Append("\\\n");
                break;
            case Emphasis stressed:
                var mark = !_hasStress ? "" : stressed.IsStrong ? "**" : "*";
                _text.Append(mark);
                Add(stressed.Text);
                _text.Append(mark);
                break;
            case Citation citation:
                Link(citation.Text, citation.Formula);
                break;
            case Hyperlink link:
                Link(link.Text, link.Target);
                break;
            default:
                throw new ArgumentException($"no such words: {inline.GetType().Name}", nameof(inline));
        }
    }

    private void Link(IReadOnlyList<Inline> text, string target)
    {
        _text.Append('[');
        Add(text);
        _text.Append("](").Append(Target(target)).Append(')');
    }

    /// <summary>The target of a link, in angle brackets where it cannot stand bare.</summary>
    public static string Target(string target)
    {
        var isBare = target.Length > 0 && target[0] != '<' && !target.Any(c => c is ' ' or '\\' or '&' || char.IsControl(c)) && IsBalanced(target);
        if (isBare) return target;
        var marked = target.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("<", "\\<", StringComparison.Ordinal);
        return $"<{marked.Replace(">", "\\>", StringComparison.Ordinal).Replace("&", "\\&", StringComparison.Ordinal)}>";
    }

    private static bool IsBalanced(string target)
    {
        var depth = 0;
        foreach (var c in target)
        {
            if (c == '(') depth++;
            else if (c == ')' && --depth < 0) return false;
        }
        return depth == 0;
    }

    private void Add(string text)
    {
        if (!_isEscaped)
        {
            _text.Append(text);
            return;
        }
        foreach (var c in text)
        {
            if (Signs.Contains(c)) _text.Append('\\');
            _text.Append(c);
        }
    }

    // What would begin a list, a heading or a quotation is only text here.
    private static string Begun(string text)
    {
        if (text.Length == 0) return text;
        if (text[0] is '+' or '-' or '=' or '~') return "\\" + text;
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        if (digits == 0 || digits == text.Length) return text;
        return text[digits] switch
        {
            '.' or ')' => text.Insert(digits, "\\"),
            '、' => $"{text[..digits]}&#12289;{text[(digits + 1)..]}",
            _ => text,
        };
    }
}
