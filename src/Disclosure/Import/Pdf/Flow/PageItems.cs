namespace Disclosure.Import.Pdf.Flow;

/// <summary>What stands on a page, in the order in which it is read.</summary>
/// <param name="Page">Which page it is, from 1.</param>
/// <param name="Width">How wide it is, in points.</param>
/// <param name="Height">How high it is.</param>
/// <param name="Items">Its lines and tables.</param>
internal sealed record PageItems(int Page, double Width, double Height, IReadOnlyList<PageItem> Items)
{
    /// <summary>Its lines of text.</summary>
    public IEnumerable<LineItem> Lines => Items.OfType<LineItem>();
}
