using Markdig;

namespace Disclosure.Manual.Pages;

/// <summary>Which Markdown the manual is written in: CommonMark with tables, and HTML is text.</summary>
internal static class ManualMarkup
{
    /// <summary>What reads it.</summary>
    public static MarkdownPipeline Pipeline { get; } = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();
}
