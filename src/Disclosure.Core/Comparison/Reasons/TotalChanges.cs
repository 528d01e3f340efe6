using Disclosure.Core.Addressing;
using Disclosure.Core.Amounts;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Core.Figures;

namespace Disclosure.Core.Comparison.Reasons;

/// <summary>The changes of the totals of a first page. Charts, comparisons and <c>diff</c> show them too, from other cells and under other names.</summary>
internal sealed class TotalChanges
{
    private readonly IReadOnlyList<ChangedFigure> _all;

    /// <summary>Those of a first page.</summary>
    /// <param name="overview">What it states.</param>
    /// <param name="compared">What is set beside other years: one of the name and amount of a total is that total, whichever table it stands in.</param>
    public TotalChanges(IEnumerable<OverviewEntry> overview, IReadOnlyList<YearSection> compared) =>
        _all = [.. overview.Select(Of).OfType<ChangedFigure>().Select(f => f with { Rows = [.. f.Rows.Union(RowsOf(f, compared), StringComparer.Ordinal)] })];

    /// <summary>The change of a total; null where that of the year before is not known.</summary>
    public static ChangedFigure? Of(OverviewEntry entry) => entry.Change is { } change ? Of(change, entry.Unit, [entry.Name]) with
    {
        Rows = [entry.Total.RowAddress],
        EarlierRows = [.. new[] { entry.Earlier, entry.Stated }.OfType<LocatedCell>().Select(c => c.RowAddress)],
    } : null;

    /// <summary>A change of amounts in some unit, of what tables and pages call so.</summary>
    public static ChangedFigure Of(AmountChange change, string unit, IEnumerable<string> names) => new(
        [.. names.SelectMany(n => ChangeNames.Of(PlainText.Name(n))).Distinct(StringComparer.Ordinal)],
        MoneyUnit.InYuan(change.Now, unit),
        MoneyUnit.InYuan(change.Earlier, unit))
    {
        Year = change.Year,
    };

    /// <summary>
    /// A change with all the names and rows by which the totals know it, where it is that of one: it has one reason, wherever it is shown.
    /// </summary>
    public ChangedFigure Known(ChangedFigure figure) => _all.Where(figure.IsSame).Aggregate(figure, (known, total) => known with
    {
        Names = [.. known.Names.Union(total.Names, StringComparer.Ordinal)],
        Rows = [.. known.Rows.Union(total.Rows, StringComparer.Ordinal)],
        EarlierRows = [.. known.EarlierRows.Union(total.EarlierRows, StringComparer.Ordinal)],
    });

    private static IEnumerable<string> RowsOf(ChangedFigure total, IReadOnlyList<YearSection> compared) => compared.SelectMany(s => s.Lines
        .Where(l => l.Value is { } value && MoneyUnit.InYuan(value, s.Unit) == total.Now && ChangeNames.Of(PlainText.Name(l.Name)).Intersect(total.Names, StringComparer.Ordinal).Any())
        .Select(l => l.Row));
}
