using System.Buffers;
using Disclosure.Core.Findings;
using Markdig;
using Md = Markdig.Syntax;

namespace Disclosure.Input.Contents;

/// <summary>
/// Refuses paragraphs that nobody can read, before anything in them is: to pair brackets and stars takes the square of how many there
/// are. It is an error, since what is not read cannot be published.
/// </summary>
internal static class ParagraphLimit
{
    /// <summary>The most characters that a paragraph may have, marks and all. The longest real one has about 1,000.</summary>
    public const int Most = 20_000;

    /// <summary>The most marks that may have a partner, brackets and stars, which a paragraph may have. The longest real one has about 50.</summary>
    public const int MostMarks = 1_000;

    private static readonly SearchValues<char> Marks = SearchValues.Create("[]*_");

    // Blocks alone, without what stands in them.
    private static readonly MarkdownPipeline Blocks = MakePipeline();

    /// <summary>Whether a text has paragraphs that are too long; each is a finding.</summary>
    public static bool IsBroken(string text, string name, FindingList findings)
    {
        if (!MayBeBroken(text)) return false;
        var isBroken = false;
        try
        {
            foreach (var block in Md.MarkdownObjectExtensions.Descendants<Md.LeafBlock>(Markdown.Parse(text, Blocks)))
            {
                if (block is not (Md.ParagraphBlock or Md.HeadingBlock) || FaultOf(text.AsSpan(block.Span.Start, block.Span.Length)) is not { } fault) continue;
                isBroken = true;
                findings.Error("long-paragraph", new Place(name, block.Line + 1, block.Column + 1), text[block.Span.Start] == '|' ? $"{fault}这么大的表请写成 tables 里的表，或者分成几张。" : $"{fault}请分成几段，段与段之间空一行。");
            }
        }
        catch (ArgumentException)
        {
            // Nested deeper than Markdig follows: whoever reads the text in earnest says so.
        }
        return isBroken;
    }

    // A paragraph holds no blank line: nearly every narrative passes here.
    private static bool MayBeBroken(string text)
    {
        var (length, marks) = (0, 0);
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range);
            (length, marks) = line.ContainsAnyExcept(' ', '\t') ? (length + line.Length + 1, marks + CountMarks(line)) : (0, 0);
            if (length > Most || marks > MostMarks) return true;
        }
        return false;
    }

    private static string? FaultOf(ReadOnlySpan<char> paragraph)
    {
        if (paragraph.Length > Most) return $"这一段有 {paragraph.Length} 个字符，最多 {Most} 个；";
        var marks = CountMarks(paragraph);
        return marks > MostMarks ? $"这一段有 {marks} 个方括号、星号和下划线，最多 {MostMarks} 个；" : null;
    }

    private static int CountMarks(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (int at; (at = text.IndexOfAny(Marks)) >= 0; text = text[(at + 1)..]) count++;
        return count;
    }

    private static MarkdownPipeline MakePipeline()
    {
        var builder = NarrativeMarkup.Builder();
        builder.InlineParsers.Clear();
        return builder.Build();
    }
}
