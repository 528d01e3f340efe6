using Markdig;
using Markdig.Parsers;

namespace Disclosure.Input.Contents;

/// <summary>Which Markdown a narrative is written in.</summary>
internal static class NarrativeMarkup
{
    /// <summary>What reads it, to be built.</summary>
    public static MarkdownPipelineBuilder Builder()
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml().UsePreciseSourceLocation();
        // Official documents number with 1、 as often as with 1.
        var numbers = builder.BlockParsers.Find<ListBlockParser>()!.ItemParsers.Find<NumberedListItemParser>()!;
        numbers.OrderedDelimiters = [.. numbers.OrderedDelimiters, '、'];
        return builder;
    }
}
