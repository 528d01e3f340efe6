using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Disclosure.Tests.Manual;

/// <summary>What the tables of a page of the manual list: the code in their first cells, by the heading over them.</summary>
internal static class ManualTables
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <summary>The names that a table lists, and what stands behind each; blank is the heading of a table before the first.</summary>
    public static ILookup<string, (string Name, string Words)> Of(string page)
    {
        var heading = "";
        var found = new List<(string Heading, string Name, string Words)>();
        foreach (var block in Markdown.Parse(ManualSite.Texts.Single(t => t.Path == page).Markdown, Pipeline))
        {
            if (block is HeadingBlock { Level: > 1, Inline: { } text }) heading = WordsOf(text);
            if (block is not Table table) continue;
            foreach (var row in table.OfType<TableRow>().Where(r => !r.IsHeader))
            {
                var words = string.Join('|', row.OfType<TableCell>().Skip(1).Select(c => c is [ParagraphBlock { Inline: { } inline }] ? WordsOf(inline) : ""));
                found.AddRange(((TableCell)row[0]).Descendants<CodeInline>().Select(code => (heading, code.Content, words)));
            }
        }
        return found.ToLookup(f => f.Heading, f => (f.Name, f.Words), StringComparer.Ordinal);
    }

    /// <summary>The names alone that stand under a heading.</summary>
    public static IEnumerable<string> Names(string page, string heading = "") => Of(page)[heading].Select(f => f.Name);

    private static string WordsOf(ContainerInline inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        ContainerInline container => WordsOf(container),
        _ => "",
    }));
}
