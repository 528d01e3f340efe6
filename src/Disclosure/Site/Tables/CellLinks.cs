using Disclosure.Core.Addressing;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Layout;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Tables;

/// <summary>Links from the pages of a budget to cells.</summary>
/// <param name="others">The documents of the unit that the site has: a cell of another may have no page.</param>
internal sealed class CellLinks(IReadOnlySet<DocumentKey> others)
{
    private readonly Dictionary<RowSteps, string> _links = new(ReferenceEqualityComparer.Instance);
    private readonly TableDivisions _divisions = new();

    /// <summary>The link to the row (or field) of a cell; blank when the site has no page of it.</summary>
    public string To(LocatedCell cell)
    {
        // Checks ask for the same rows again and again.
        if (!_links.TryGetValue(cell.Steps.Row, out var link)) _links[cell.Steps.Row] = link = Make(cell);
        return link;
    }

    /// <summary>The link to what another unit spends; blank when the site has no page of it.</summary>
    public static string To(UnitTotal total) => total.Link.Length == 0 ? "" : $"../../{total.Link}";

    /// <summary>How a table of the budget, or of another document of its unit, is divided over pages.</summary>
    public TableDivision DivisionOf(Table table) => _divisions.Of(table);

    private string Make(LocatedCell cell)
    {
        var page = $"{PageNames.FileOf(cell.Table.Key, DivisionOf(cell.Table).PartOf(cell.Row))}{Fragment.To(cell.RowAddress)}";
        if (cell.Other is not { } other) return page;
        return others.Contains(other) ? $"../{other.Folder}/{page}" : "";
    }
}
