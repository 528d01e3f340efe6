using System.Text;
using Markdig;
using Markdig.Syntax;

namespace Disclosure.Tests.Manual;

/// <summary>An example of the manual: a fenced piece of code.</summary>
/// <param name="Page">Where it stands.</param>
/// <param name="Line">On which line of the text.</param>
/// <param name="Kind">Its language.</param>
/// <param name="File">The file that it is of; blank where it says none.</param>
/// <param name="Text">What it says.</param>
public sealed record ManualExample(string Page, int Line, string Kind, string File, string Text)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <summary>All examples of the manual.</summary>
    public static IReadOnlyList<ManualExample> All { get; } = [.. ManualSite.Texts.SelectMany(text => Markdown.Parse(text.Markdown, Pipeline).Descendants<CodeBlock>()
        .Select(code => new ManualExample(text.Path, code.Line + 1, (code as FencedCodeBlock)?.Info ?? "", (code as FencedCodeBlock)?.Arguments ?? "", TextOf(code))))];

    /// <summary>Those of a kind and a file, of the manual's own texts or also of the checks.</summary>
    public static TheoryData<ManualExample> Of(string kind, string file = "") => [.. All.Where(e => e.Kind == kind && e.File == file && !e.IsOfCheck)];

    /// <summary>Whether the document of a check shows it, whose examples <c>CheckDocumentTests</c> runs.</summary>
    public bool IsOfCheck => Page.StartsWith("checks/", StringComparison.Ordinal);

    /// <summary>Its lines that are not blank.</summary>
    public IEnumerable<string> Lines => Text.Split('\n').Where(l => l.Length > 0);

    public override string ToString() => $"{Page}:{Line}";

    private static string TextOf(CodeBlock code)
    {
        var text = new StringBuilder();
        for (var i = 0; i < code.Lines.Count; i++) text.Append(code.Lines.Lines[i].ToString()).Append('\n');
        return text.ToString();
    }
}
