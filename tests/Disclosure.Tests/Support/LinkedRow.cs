using AngleSharp.Dom;

namespace Disclosure.Tests.Support;

/// <summary>Which row or field a link of a page leads to, by whichever of its ids.</summary>
internal static class LinkedRow
{
    /// <summary>A link with the address of its row in place of the id that it uses, such as <c>t01.html#表一/合计</c>.</summary>
    /// <param name="href">The link, from the folder of its page.</param>
    /// <param name="page">The pages of the folder, by their names.</param>
    public static string Of(string href, Func<string, IDocument> page)
    {
        var (file, id) = (href.Split('#')[0], Uri.UnescapeDataString(href.Split('#')[1]));
        return $"{file}#{Holder(page(file).GetElementById(id).ShouldNotBeNull(href)).Id}";
    }

    /// <summary>The element of the row or field that an element with an id stands for: itself, or what it is the link of.</summary>
    public static IElement Holder(IElement target)
    {
        if (!target.ClassList.Contains("self")) return target;
        // The link of a grid's only row stands below the grid.
        if (target.Closest(".row-link") is { } below) return below.PreviousElementSibling!.QuerySelector("tbody tr")!;
        return target.Closest("tr") ?? target.Closest(".field")!.QuerySelector("dd")!;
    }

    /// <summary>The link to itself of a row or field of a table; null where it has none, and for what is neither.</summary>
    public static IElement? LinkOf(IElement holder) => holder.LocalName switch
    {
        "tr" => holder.QuerySelector(".self") ?? holder.Closest(".room")?.NextElementSibling?.QuerySelector(".row-link > .self"),
        "dd" => holder.ParentElement!.QuerySelector("dt > .self"),
        _ => null,
    };
}
