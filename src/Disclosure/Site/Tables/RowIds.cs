using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Layout;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Tables;

/// <summary>
/// The ids of the rows and fields on a page: each has its address, and where its page has a link to it (<see cref="RowLinks"/>) a short id
/// too, by which the other pages of the budget lead to it: they have thousands of such links.
/// </summary>
internal sealed class RowIds
{
    private readonly Dictionary<string, (LaidOutSection Section, LaidOutRow Row)> _rows = new(StringComparer.Ordinal);
    private readonly ShortIds _short;

    /// <summary>The ids of a table's rows.</summary>
    /// <param name="table">What stands on the page: the table, or the part of one that is divided.</param>
    public RowIds(LaidOutTable table)
    {
        Table = table;
        foreach (var section in table.Flat)
        {
            foreach (var row in section.Rows) _rows[row.Address] = (section, row);
        }
        _short = new ShortIds(_rows.Keys);
    }

    /// <summary>What stands on the page.</summary>
    public LaidOutTable Table { get; }

    /// <summary>Whether a field can be cited, and has a link to itself: one that says nothing cannot.</summary>
    public static bool IsCited(LaidOutRow field) => field.Value is not null && field.Label.Length > 0;

    /// <summary>The short id of the row with an address.</summary>
    public string ShortOf(string address) => _short.Of(address);

    /// <summary>The link to the row or field with an address, by the shortest id that it has on its page.</summary>
    public string LinkTo(string address) => _rows.TryGetValue(address, out var at) && IsLinked(at.Section, at.Row) ? "#" + _short.Of(address) : Fragment.To(address);

    // Where the name of a subject opens what it is, the cell of its code is the link (BodyHtml): a row without that cell may have none.
    private static bool IsLinked(LaidOutSection section, LaidOutRow row)
    {
        if (row.Kind == RowKind.Field) return IsCited(row);
        if (section is { Form.IsSingleRow: true, Rows.Count: 1 }) return true;
        var (isNamed, hasCode) = (false, row.Code is null || section.Leaves.All(l => l.Column.Type != ColumnType.Code));
        foreach (var cell in row.Cells)
        {
            isNamed |= cell.IsOwnHead;
            hasCode |= cell is { Role: CellRole.Value, Type: ColumnType.Code, Cell: { } code } && code.Code == row.Code;
        }
        return isNamed && hasCode;
    }
}
