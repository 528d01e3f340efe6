namespace Disclosure.Import.Office.Workbooks;

/// <summary>A text that cells share.</summary>
/// <param name="Text">All of it.</param>
/// <param name="Runs">Its runs where it has such, each with the colour of its letters: null for the usual black.</param>
internal sealed record SharedText(string Text, IReadOnlyList<(string Text, bool IsOwn, InkColor? Ink)> Runs)
{
    /// <summary>What is seen of it in a cell, and what is not.</summary>
    /// <param name="look">How the cell is set; runs that say nothing are set like it.</param>
    public (string Seen, string Unseen) In(CellLook look)
    {
        if (Runs.Count == 0) return look.IsLost(look.Ink) ? ("", Text) : (Text, "");
        var seen = Runs.ToLookup(r => !look.IsLost(r.IsOwn ? r.Ink : look.Ink), r => r.Text);
        return (string.Concat(seen[true]), string.Concat(seen[false]));
    }
}
