using Disclosure.Core.Addressing;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Figures;

/// <summary>Finds a total of the first page in the budget of the year before.</summary>
public static class EarlierTotal
{
    /// <summary>
    /// The cell of the total that the other budget states under the same name, first of those that are broken down alike; null when it
    /// states none, or no number.
    /// </summary>
    public static LocatedCell? Of(OverviewForm form, AddressBook before)
    {
        var others = before.Budget.Edition.Overview.Where(o => o.Name == form.Name).OrderBy(o => o.By != form.By);
        var cell = others.Select(o => before.Find(o.Total.Address)).FirstOrDefault(cells => cells.Count == 1)?[0];
        return cell is { Cell.Number: not null } ? cell with { Other = before.Budget.Key } : null;
    }

    /// <summary>The cell that says in a budget itself what the total was in the year before; null when none does, or gives no number.</summary>
    public static LocatedCell? Stated(OverviewForm form, AddressBook book) =>
        ChartCells.Cell(book, form.Earlier) is { Cell.Number: not null } only ? only : null;
}
