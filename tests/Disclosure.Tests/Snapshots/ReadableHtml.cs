using System.Text;
using AngleSharp.Dom;

namespace Disclosure.Tests.Snapshots;

/// <summary>
/// Writes an element so that a reviewer can read it, and so that one changed figure is one changed line: each row,
/// paragraph and heading is a line of its own. Left out is what counts rows (ids of headers and references to them,
/// which would change in every row below a new one) and the links of rows to themselves; other tests hold these.
/// </summary>
internal static class ReadableHtml
{
    private static readonly string[] Lines =
        ["tr", "p", "li", "dt", "dd", "caption", "colgroup", "h1", "h2", "h3", "h4", "h5", "h6"];
    private static readonly string[] Void = ["br", "col", "rect"];

    /// <summary>The element as lines.</summary>
    public static string Of(IElement element)
    {
        var html = new StringBuilder();
        Write(html, element, 0);
        return html.ToString();
    }

    private static void Write(StringBuilder html, IElement element, int depth)
    {
        html.Append(' ', depth * 2);
        if (IsLine(element))
        {
            WriteInline(html, element);
        }
        else
        {
            html.Append(Opening(element)).Append('\n');
            foreach (var child in element.Children) Write(html, child, depth + 1);
            html.Append(' ', depth * 2).Append("</").Append(element.LocalName).Append('>');
        }
        html.Append('\n');
    }

    // An element with text of its own is read in one go.
    private static bool IsLine(IElement element) =>
        (Lines.Contains(element.LocalName) && element.QuerySelector("ul, ol") is null)
        || element.Children.Length == 0
        || element.ChildNodes.OfType<IText>().Any(t => t.Data.Trim().Length > 0);

    private static void WriteInline(StringBuilder html, INode node)
    {
        if (node is IText text) html.Append(text.Data.ReplaceLineEndings(""));
        if (node is not IElement element) return;
        var isShown = !element.ClassList.Contains("self");
        if (isShown) html.Append(Opening(element));
        foreach (var child in element.ChildNodes) WriteInline(html, child);
        if (isShown && !Void.Contains(element.LocalName)) html.Append("</").Append(element.LocalName).Append('>');
    }

    private static string Opening(IElement element)
    {
        var attributes = element.Attributes.Where(a => a.Name != "headers" && !(element.LocalName == "th" && a.Name == "id"));
        return $"<{element.LocalName}{string.Concat(attributes.Select(a => $" {a.Name}=\"{a.Value}\""))}>";
    }
}
