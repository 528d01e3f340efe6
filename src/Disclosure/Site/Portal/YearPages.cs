using System.Globalization;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Site.Portal;

/// <summary>What all units spend over the years: a row a unit, and a row a function.</summary>
internal sealed class YearPages(AcrossUnits across)
{
    private const int MostYears = 10;

    /// <summary>The pages; none where no kind of document has two years.</summary>
    public IEnumerable<AcrossPage> Of()
    {
        var kinds = Enum.GetValues<DocumentKind>().Select(k => (Kind: k, Years: YearsOf(k))).Where(k => k.Years.Count > 1).ToList();
        if (kinds.Count == 0) return [];
        return AcrossPage.Split(PortalFiles.Years, "历年各单位的支出", "每年的数取自那一年公开的文件。哪一年空着，是那一年没有在本站公布。",
            [.. kinds.SelectMany(k => (AcrossSection[])[OfUnits(k.Kind, k.Years), OfFunctions(k.Kind, k.Years)]).Where(s => s.Rows.Count > 0)]);
    }

    private IReadOnlyList<int> YearsOf(DocumentKind kind) => [.. across.Years.Where(y => across.KindsOf(y).Contains(kind)).Take(MostYears)];

    private AcrossSection OfUnits(DocumentKind kind, IReadOnlyList<int> years)
    {
        var documents = years.ToDictionary(y => y, y => across.Of(y, kind));
        var unit = new CommonUnit(documents.Values.SelectMany(d => d).Select(Spending).OfType<RecordedFigure>());
        var rows = across.Departments.Units
            .Select(u => (u.Unit, Documents: years.Select(y => across.Of(new DocumentKey(u.Unit.Key, y, kind))).ToList()))
            .Where(u => u.Documents.Exists(d => Spending(d) is not null))
            .OrderByDescending(u => u.Documents.Select(d => Spending(d)?.Yuan).FirstOrDefault(v => v is not null));
        return new AcrossSection($"历年{kind.Word()}，各单位的支出总计", unit.Name, "单位", ColumnsOf(years), [.. rows.Select(u =>
            new AcrossRow(u.Unit.Today, HrefOf(u.Documents), [.. u.Documents.Select(d => d is null ? new AcrossCell("") : AcrossWords.CellOf(d, Spending(d), unit, string.Create(CultureInfo.InvariantCulture, $"{d.Year} 年")))])
            {
                About = across.AboutOf(u.Documents.First(d => d is not null)!),
                Drawn = Spending(u.Documents[0])?.Yuan,
            })])
        {
            Total = new AcrossRow("本站公布的各单位合计", "", [.. years.Select(y => new AcrossCell(AcrossSums.Of(across, documents[y], PortalMeasure.Spending) is { } sum ? unit.Text(sum) : ""))]) { IsTotal = true },
            Notes = [$"{AcrossSums.About}各年公布的单位不一定一样多。", .. AcrossWords.NotesOf(unit)],
        };
    }

    private AcrossSection OfFunctions(DocumentKind kind, IReadOnlyList<int> years)
    {
        var lines = years.SelectMany(y => across.Of(y, kind).SelectMany(d => d.Functions.Select(f => (Year: y, Document: d, Function: f)))).ToList();
        var unit = new CommonUnit(lines.Select(l => l.Function.Figure));
        var rows = lines.GroupBy(l => (l.Function.Code, l.Function.Name)).Select(f => (f.Key, Sums: years.Select(y => SumOf(f.Where(l => l.Year == y).Select(l => (l.Document, l.Function)))).ToList()));
        return new AcrossSection($"历年{kind.Word()}，按功能分类", unit.Name, "功能分类", ColumnsOf(years), [.. rows
            .OrderByDescending(f => f.Sums.Find(s => s is not null)).ThenBy(f => f.Key.Code, StringComparer.Ordinal)
            .Select(f => new AcrossRow(f.Key.Name, "", [.. f.Sums.Zip(years).Select(s => CellOf(s.First, s.Second, f.Key, unit))]) { About = f.Key.Code, Drawn = f.Sums[0] })])
        {
            Notes = [AcrossSums.About, .. AcrossWords.NotesOf(unit)],
        };
    }

    private decimal? SumOf(IEnumerable<(DocumentEntry Document, RecordedFunction Function)> lines)
    {
        List<decimal> amounts = [.. lines.Where(l => across.IsCounted(l.Document, h => h.Functions.Count > 0)).Select(l => l.Function.Figure.Yuan)];
        return amounts.Count == 0 ? null : amounts.Sum();
    }

    private static AcrossCell CellOf(decimal? sum, int year, (string Code, string Name) function, CommonUnit unit) => sum is { } amount
        ? new AcrossCell(unit.Text(amount), PortalFiles.LinkTo(PortalFiles.Function(year, function.Code, 1)), string.Create(CultureInfo.InvariantCulture, $"{year} 年{function.Name}"))
        : new AcrossCell("");

    private static RecordedFigure? Spending(DocumentEntry? document) => document?.Totals.GetValueOrDefault(PortalMeasure.Spending);

    private static List<AcrossColumn> ColumnsOf(IEnumerable<int> years) => [.. years.Select(y => new AcrossColumn(string.Create(CultureInfo.InvariantCulture, $"{y} 年")))];

    // To the page over its years, where it has several documents.
    private static string HrefOf(List<DocumentEntry?> documents)
    {
        List<DocumentEntry> there = [.. documents.OfType<DocumentEntry>()];
        return PortalFiles.LinkTo(there.Count > 1 ? $"{there[0].Unit.Key}/{UnitPages.File}" : there[0].Home);
    }
}
