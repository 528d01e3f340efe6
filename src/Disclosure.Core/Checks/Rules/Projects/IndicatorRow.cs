using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Rules.Projects;

/// <summary>A performance indicator as one grid states it.</summary>
/// <param name="Row">Its row.</param>
/// <param name="Name">Its name as it is compared.</param>
/// <param name="IsYearly">Whether its grid also tells earlier years; one that does not is long-term.</param>
internal sealed record IndicatorRow(MeantRow Row, string Name, bool IsYearly)
{
    // Not every check asks for each.
    private string? _kinds;
    private string? _target;

    /// <summary>Its table.</summary>
    public Table Table => Row.Section.Table;

    /// <summary>What it is to reach, as it is compared; blank when nothing is written.</summary>
    public string Target => _target ??= IndicatorText.Bare(Row.Find(Meaning.IndicatorValue)?.Text ?? "");

    /// <summary>The kinds that it is filed under, as they are compared.</summary>
    public string Kinds => _kinds ??= string.Join('/', KindCells.Select(c => FoldedText.Of(c.Text)));

    /// <summary>The kinds that it is filed under, as printed.</summary>
    public string PrintedKinds => string.Join("、", KindCells.Select(c => c.Text));

    /// <summary>What it was in earlier years, by the name of the column; a blank where nothing or <c>/</c> is written.</summary>
    public IReadOnlyList<(string Year, Cell? Cell, string Text)> Earlier =>
    [
        .. from leaf in Row.Section.Leaves(Meaning.EarlierValue)
           let cell = Row.Row!.Cells[leaf.Index]
           select (leaf.Column.Key, cell, cell is null or { Text: "/" } ? "" : IndicatorText.Bare(cell.Text)),
    ];

    /// <summary>Its name as evidence.</summary>
    public Evidence Title => Row.TitleOf(Meaning.Indicator);

    /// <summary>Its value as evidence; its name where it has none.</summary>
    public Evidence Value => Row.Find(Meaning.IndicatorValue) is null ? Title : Row.EvidenceOf(Meaning.IndicatorValue);

    private IEnumerable<Cell> KindCells => Row.Section.Leaves(Meaning.IndicatorKind).Select(l => Row.Row!.Cells[l.Index]).OfType<Cell>();

    /// <summary>The indicators of a budget, in order.</summary>
    public static IReadOnlyList<IndicatorRow> Of(CheckContext context) => context.Once<IReadOnlyList<IndicatorRow>>(static c =>
    [
        .. from section in MeantSection.Of(c, Meaning.Indicator, Meaning.IndicatorValue)
           let isYearly = section.Has(Meaning.EarlierValue)
           from row in MeantRow.Of(section)
           where row.Row is not null
           let name = row.NameOf(Meaning.Indicator)
           where name.Length > 0
           select new IndicatorRow(row, name, isYearly),
    ]);
}
