using System.Globalization;
using Disclosure.Core.Addresses;

namespace Disclosure.Rendering;

/// <summary>Links from the pages of a budget to cells.</summary>
/// <param name="years">The years of the unit that the site has: a cell of another year may have no page.</param>
internal sealed class CellLinks(IReadOnlySet<int> years)
{
    private readonly Dictionary<RowSteps, string> _links = new(ReferenceEqualityComparer.Instance);

    /// <summary>The link to the row (or field) of a cell; blank when the site has no page of it.</summary>
    public string To(LocatedCell cell)
    {
        // Checks ask for the same rows again and again.
        if (!_links.TryGetValue(cell.Steps.Row, out var link)) _links[cell.Steps.Row] = link = Make(cell);
        return link;
    }

    private string Make(LocatedCell cell)
    {
        var page = $"{cell.Table.Key}.html{Fragment.To(cell.RowAddress)}";
        if (cell.OtherYear is not { } year) return page;
        return years.Contains(year) ? string.Create(CultureInfo.InvariantCulture, $"../{year}/{page}") : "";
    }
}
