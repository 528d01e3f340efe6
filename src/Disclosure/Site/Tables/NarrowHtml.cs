using Disclosure.Core.Layout;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Tables;

/// <summary>Writes what the rows of a grid need to become cards where there is no room for a table (<c>cards.css</c>).</summary>
internal static class NarrowHtml
{
    /// <summary>Writes the sentence about what is the same in every row, and which amount stands beside the names. Who listens hears it with each cell.</summary>
    public static void WriteSame(HtmlText html, NarrowForm narrow)
    {
        var parts = narrow.Same.Select(s => $"{narrow.LabelOf(s.Leaf)}都是{s.Text}").ToList();
        if (narrow is { Main: { } main, HasOtherFigures: true }) parts.Add($"行名旁边的数是{narrow.LabelOf(main)}");
        if (parts.Count > 0) html.Raw("<p class=\"same derived\" aria-hidden=\"true\">").Text(string.Join("；", parts)).Raw("。</p>\n");
    }

    /// <summary>What a value is in the card of its row: <c>m</c> the main amount, <c>c</c> what is said once for all rows.</summary>
    public static string ClassOf(NarrowForm narrow, LaidOutRow row, LaidOutCell cell) =>
        cell.Leaf == narrow.MainOf(row) ? "m" : narrow.IsSame(cell.Leaf!) && cell.Cell is not null ? "c" : "";

    /// <summary>Writes the words that a card sets before what a cell says; a blank cell has none, nor the main amount of the main column.</summary>
    public static void WriteLabel(HtmlText html, NarrowForm narrow, LaidOutCell cell)
    {
        if (cell.Cell is not null && cell.Leaf != narrow.Main) html.Attribute("data-l", narrow.LabelOf(cell.Leaf!));
    }
}
