using Disclosure.Core.Addressing;
using Disclosure.Core.Comparison.Matching;
using Disclosure.Core.Documents;

namespace Disclosure.Core.Checks.Rules.Publishing;

/// <summary>
/// Pairs the cells of columns that give last year's figures again (上年) with those of last year's own table. Rows are one as they are on
/// the pages over the years.
/// </summary>
internal sealed class RestatedCells
{
    private readonly AddressBook _before;
    private readonly BudgetMatch _match;
    private readonly LineReader _left;
    private readonly LineReader _right;

    private RestatedCells(AddressBook before, Budget after)
    {
        _before = before;
        _match = new BudgetMatch(BudgetTraits.Of(before.Budget), BudgetTraits.Of(after));
        (_left, _right) = (new LineReader(before.Budget.Year), new LineReader(after.Year));
    }

    /// <summary>Whether a document has any such column.</summary>
    public static bool Any(AddressBook book) => book.Grids.Any(IsRestating);

    /// <summary>The pairs of cells that both hold a number, in printed order.</summary>
    public static IEnumerable<(LocatedCell Own, LocatedCell Published)> Of(AddressBook book, AddressBook before)
    {
        var pairs = new RestatedCells(before, book.Budget);
        return book.Grids.Where(IsRestating).SelectMany(pairs.Of);
    }

    private static bool IsRestating(GridCells cells) => cells.Grid.Form.Leaves.Any(l => l.Column.Earlier is not null);

    private IEnumerable<(LocatedCell Own, LocatedCell Published)> Of(GridCells cells)
    {
        if (_before.Grids.FirstOrDefault(g => IsOne(g, cells)) is not { } earlier) return [];
        var rows = new RowMatch<RowTraits>(_match, r => r.Identity).Of(_left.RowsOf(earlier), _right.RowsOf(cells));
        return from pair in rows.Pairs
               where _match.VerdictOn(pair.Before.Identity, pair.After.Identity).IsComparable
               from leaf in cells.Grid.Form.Leaves
               where leaf.Column.Earlier is not null
               let source = earlier.Grid.Form.FindLeaf(leaf.Column.Earlier!)
               where source is not null
               let own = cells.At(pair.After.Row, leaf)
               let published = earlier.At(pair.Before.Row, source)
               where own.Cell?.Number is not null && published.Cell?.Number is not null && own.Type == published.Type
               select (own, published with { Other = _before.Budget.Key });
    }

    private bool IsOne(GridCells before, GridCells after) => _match.TableAfter(before.Table.Form.Key) == after.Table.Form.Key
        && _match.Projects.NameAfter(_match.Years.Before.Relative(before.Table.Sheet ?? "")) == _match.Years.After.Relative(after.Table.Sheet ?? "")
        && before.Grid.Steps.Select(_match.Years.Before.Key).SequenceEqual(after.Grid.Steps.Select(_match.Years.After.Key), StringComparer.Ordinal);
}
