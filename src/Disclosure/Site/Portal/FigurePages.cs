using System.Globalization;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Site.Charts;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Portal;

/// <summary>The figures of all units of a year: a row a unit, the largest first, with what changed since the year before.</summary>
/// <param name="across">The documents.</param>
/// <param name="saysFaults">Whether what the checks found is published.</param>
internal sealed class FigurePages(AcrossUnits across, bool saysFaults)
{
    private readonly Lazy<CommonUnit> _ofNewest = new(() => new CommonUnit(FiguresOf(across.Of(across.Years[0], DocumentKind.AnnualBudget))));

    /// <summary>The pages of a year.</summary>
    public IEnumerable<AcrossPage> Of(int year)
    {
        var rollUps = new RollUps(across, saysFaults);
        List<AcrossSection> sections = [.. across.KindsOf(year).SelectMany(kind => new[] { SectionOf(year, kind), rollUps.Of(year, kind) }).OfType<AcrossSection>()];
        return AcrossPage.Split(part => PortalFiles.Figures(year, part), $"{Text(year)} 年各单位的收支", LeadOf(year), sections);
    }

    /// <summary>What is said of the newest year in a sentence for each kind of document.</summary>
    public string LeadOfNewest() => across.Years.Count > 0 ? LeadOf(across.Years[0]) : "";

    /// <summary>What units spend together by the newest year's budgets; blank where none of them has one that counts.</summary>
    public string SaidOf(IReadOnlyList<ListedUnit> units)
    {
        if (across.Years.Count == 0) return "";
        var year = across.Years[0];
        var documents = units.Select(u => across.Of(new DocumentKey(u.Unit.Key, year, DocumentKind.AnnualBudget))).OfType<DocumentEntry>();
        if (AcrossSums.Of(across, documents, PortalMeasure.Spending) is not { } sum) return "";
        return $"{Text(year)} 年支出 {_ofNewest.Value.Text(sum)} {_ofNewest.Value.Name}";
    }

    private string LeadOf(int year) => string.Concat(across.KindsOf(year).Select(kind =>
    {
        var documents = across.Of(year, kind);
        var unit = new CommonUnit(FiguresOf(documents));
        var sum = AcrossSums.Of(across, documents, PortalMeasure.Spending);
        return $"本站公布了 {Text(documents.Count)} 个单位 {Text(year)} 年的{kind.Word()}{(sum is { } spent ? $"，支出总计合起来是 {unit.Text(spent)} {unit.Name}" : "")}。";
    }));

    private AcrossSection SectionOf(int year, DocumentKind kind)
    {
        var documents = across.Of(year, kind);
        var shown = documents.Where(d => d.Totals.Count > 0).OrderByDescending(d => SizeOf(d)).ToList();
        var unit = new CommonUnit(FiguresOf(shown));
        // Where none has published the year before, nothing is said of it.
        var isCompared = shown.Exists(d => SpendingBefore(d) is not null);
        List<PortalMeasure> measures = [.. PortalMeasureWords.All.Where(m => shown.Exists(d => d.Totals.ContainsKey(m)))];
        var name = $"{Text(year)} 年{kind.Word()}，按支出的大小";
        return new AcrossSection(name, unit.Name, "单位", ColumnsOf(measures, isCompared ? year - 1 : null), [.. shown.Select(d => RowOf(d, measures, isCompared, unit))])
        {
            Total = new AcrossRow("本站公布的各单位合计", "", [.. measures.SelectMany((m, i) => TotalOf(shown, m, isCompared && i == 0, unit))]) { IsTotal = true },
            Notes = [AcrossSums.About, .. isCompared ? [$"名称下面的条是支出总计，条上的竖线是 {Text(year - 1)} 年的。"] : Array.Empty<string>(), .. AcrossWords.NotesOf(unit)],
            Apart = documents.Count > shown.Count ? "下面这些没有放在一起比：它们用的版式没有写明这些数在哪张表里。" : "",
            Others = [.. documents.Where(d => d.Totals.Count == 0).Select(d => new LinkView(d.Title, PortalFiles.LinkTo(d.Home)))],
        };
    }

    private static IEnumerable<RecordedFigure> FiguresOf(IEnumerable<DocumentEntry> documents) => documents.SelectMany(d => d.Totals.Values);

    // What has no such figure comes last.
    private static decimal SizeOf(DocumentEntry document) => document.Totals.GetValueOrDefault(PortalMeasure.Spending)?.Yuan ?? decimal.MinValue;

    private static List<AcrossColumn> ColumnsOf(IReadOnlyList<PortalMeasure> measures, int? before) => [.. measures.SelectMany((m, i) => i > 0 || before is not { } year
        ? (AcrossColumn[])[new(m.Word())]
        : [new(m.Word()), new($"比 {Text(year)} 年") { IsDerived = true }, new("增减") { IsDerived = true }])];

    private decimal? SpendingBefore(DocumentEntry document) => across.Before(document)?.Totals.GetValueOrDefault(PortalMeasure.Spending)?.Yuan;

    private AcrossRow RowOf(DocumentEntry document, IReadOnlyList<PortalMeasure> measures, bool isCompared, CommonUnit unit) =>
        new(document.Unit.Name, PortalFiles.LinkTo(document.Home), [.. measures.SelectMany((m, i) => CellsOf(document, m, isCompared && i == 0, unit))])
        {
            About = across.AboutOf(document),
            Of = AcrossWords.OfOther(document),
            Drawn = document.Totals.GetValueOrDefault(PortalMeasure.Spending)?.Yuan,
            Marked = SpendingBefore(document),
        };

    private IEnumerable<AcrossCell> CellsOf(DocumentEntry document, PortalMeasure measure, bool hasChange, CommonUnit unit)
    {
        var figure = document.Totals.GetValueOrDefault(measure);
        yield return AcrossWords.CellOf(document, figure, unit, measure.Word());
        if (!hasChange) yield break;
        var before = across.Before(document)?.Totals.GetValueOrDefault(measure);
        var change = figure is null || before is null ? null : unit.Change(document.Year - 1, before.Yuan, figure.Yuan);
        yield return new AcrossCell(change?.SignedDifference(SideBySideHtml.Minus) ?? "");
        yield return new AcrossCell(AcrossWords.RateOf(change));
    }

    private IEnumerable<AcrossCell> TotalOf(List<DocumentEntry> shown, PortalMeasure measure, bool hasChange, CommonUnit unit)
    {
        yield return new AcrossCell(AcrossSums.Of(across, shown, measure) is { } sum ? unit.Text(sum) : "");
        // Not every unit has published the year before: sums of different units are not compared.
        if (!hasChange) yield break;
        yield return new AcrossCell("");
        yield return new AcrossCell("");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
