using Disclosure.Core.Addressing;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Layout;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Tables;

/// <summary>Links from the pages of a budget to cells. Not for several threads.</summary>
/// <param name="others">The documents of the unit that the site has: a cell of another may have no page.</param>
internal sealed class CellLinks(IReadOnlySet<DocumentKey> others)
{
    private readonly Dictionary<RowSteps, string> _links = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Table, RowIds> _ids = new(ReferenceEqualityComparer.Instance);
    private readonly TableDivisions _divisions = new();

    /// <summary>The link to the row (or field) of a cell by the shortest id that it has there; blank when the site has no page of it.</summary>
    public string To(LocatedCell cell)
    {
        // Checks ask for the same rows again and again.
        if (!_links.TryGetValue(cell.Steps.Row, out var link)) _links[cell.Steps.Row] = link = Make(cell);
        return link;
    }

    /// <summary>The link to the row (or field) of a cell by its address, for records and lists that outlive pages; blank when the site has no page of it.</summary>
    public string ByAddress(LocatedCell cell)
    {
        var page = $"{PageOf(cell)}{Fragment.To(cell.RowAddress)}";
        if (cell.Other is not { } other) return page;
        return others.Contains(other) ? $"../{other.Folder}/{page}" : "";
    }

    /// <summary>The link to what another unit spends; blank when the site has no page of it.</summary>
    public static string To(UnitTotal total) => total.Link.Length == 0 ? "" : $"../../{total.Link}";

    /// <summary>How a table of the budget, or of another document of its unit, is divided over pages.</summary>
    public TableDivision DivisionOf(Table table) => _divisions.Of(table);

    /// <summary>The ids of the rows on the page of a table, or of a part of one.</summary>
    /// <param name="page">The table that stands on the page, whole or a part.</param>
    public RowIds IdsOn(Table page)
    {
        if (!_ids.TryGetValue(page, out var ids)) _ids[page] = ids = new RowIds(new LaidOutTable(page));
        return ids;
    }

    // Of another document there may be less than its page has: its rows go by their addresses.
    private string Make(LocatedCell cell)
    {
        if (cell.Other is not null) return ByAddress(cell);
        var division = DivisionOf(cell.Table);
        return $"{PageOf(cell)}{IdsOn(division.Parts[division.PartOf(cell.Row) - 1].Table).LinkTo(cell.RowAddress)}";
    }

    private string PageOf(LocatedCell cell) => PageNames.FileOf(cell.Table.Key, DivisionOf(cell.Table).PartOf(cell.Row));
}
