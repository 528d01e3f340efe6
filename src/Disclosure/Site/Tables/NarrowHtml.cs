using Disclosure.Core.Layout;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Tables;

/// <summary>Writes what the rows of a grid need to become cards where there is no room for a table (<c>cards.css</c>).</summary>
internal static class NarrowHtml
{
    /// <summary>Writes the sentence about what is the same in every row or equal to what is shown, and which amount stands beside the names. Who listens hears it with each cell.</summary>
    public static void WriteSame(HtmlText html, NarrowForm narrow)
    {
        var parts = narrow.Same.Select(s => $"{narrow.LabelOf(s.Leaf)}都是{s.Text}").ToList();
        foreach (var equal in narrow.Equal)
        {
            parts.Add($"每行的{Quoted(equal.Select(narrow.LabelOf))}都等于“{narrow.LabelOf(equal.Key)}”");
        }
        parts.AddRange(narrow.Groups.Select(g => $"{Quoted(g.Leaves.Select(narrow.CardLabelOf))}是“{g.Head}”"));
        if (narrow is { Main: { } main, HasOtherFigures: true }) parts.Add($"行名旁边的数是{narrow.LabelOf(main)}");
        if (parts.Count > 0) html.Raw("<p class=\"same derived\" aria-hidden=true>").Text(string.Join("；", parts)).Raw("。</p>\n");
    }

    /// <summary>What a value is in the card of its row: <c>m</c> the main amount, <c>c</c> what is said once for all rows.</summary>
    public static string ClassOf(NarrowForm narrow, LaidOutRow row, LaidOutCell cell) =>
        cell.Leaf == narrow.MainOf(row) ? "m"
            : cell.Cell is not null && (narrow.IsSame(cell.Leaf!) || narrow.IsEqual(cell.Leaf!)) ? "c" : "";

    /// <summary>Writes the words that a card sets before what a cell says; a blank cell has none, nor the main amount of the main column.</summary>
    public static void WriteLabel(HtmlText html, NarrowForm narrow, LaidOutCell cell)
    {
        if (cell.Cell is not null && cell.Leaf != narrow.Main) html.Attribute("data-l", narrow.CardLabelOf(cell.Leaf!));
    }

    private static string Quoted(IEnumerable<string> names) => string.Concat(names.Select(n => $"“{n}”"));
}
