using System.Globalization;
using System.Text;
using AngleSharp.Dom;

namespace Disclosure.Tests.Published;

/// <summary>What a reader of a page sees as text, with the numbers of lists, which the style sheet prints.</summary>
internal static class PageText
{
    private static readonly string[] Inline = ["a", "span", "strong", "em", "button"];

    /// <summary>The text of a node; whatever stands for itself begins a new line.</summary>
    public static string Of(INode node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return text.ToString();
    }

    private static void Append(StringBuilder text, INode node)
    {
        if (node is IText run) text.Append(run.Data);
        if (node is not IElement element) return;
        if (element.LocalName == "li" && element.ParentElement is { LocalName: "ol" } list) text.Append(NumberOf(element, list));
        foreach (var child in element.ChildNodes) Append(text, child);
        if (!Inline.Contains(element.LocalName)) text.Append('\n');
    }

    private static string NumberOf(IElement item, IElement list)
    {
        var first = int.Parse(list.GetAttribute("start") ?? "1", CultureInfo.InvariantCulture);
        var number = first + list.Children.Index(item);
        return number.ToString(CultureInfo.InvariantCulture) + (list.GetAttribute("data-delimiter") ?? ".");
    }
}
