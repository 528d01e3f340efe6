using System.Globalization;
using Disclosure.Core.Amounts;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Portal;

/// <summary>What all units of a year spend by function: a page with the functions, and one for each of them with the units that spend on it.</summary>
internal sealed class FunctionPages(AcrossUnits across)
{
    private static readonly AcrossColumn[] OfFunctions = [new("合计"), new("占比") { IsDerived = true }, new("单位数") { IsDerived = true }];
    private static readonly AcrossColumn[] OfUnits = [new("支出"), new("占这个单位的") { IsDerived = true }];

    /// <summary>The pages of a year; none where no document says what it spends by function.</summary>
    public IEnumerable<AcrossPage> Of(int year)
    {
        var kinds = across.KindsOf(year).Select(k => LinesOf(year, k)).Where(k => k.Lines.Count > 0).ToList();
        if (kinds.Count == 0) return [];
        var lead = $"各单位 {Text(year)} 年的支出用在哪些方面。点开一项，看哪些单位用了多少。";
        var index = AcrossPage.Split(_ => PortalFiles.Functions(year), $"{Text(year)} 年支出，按功能分类", lead, [.. kinds.Select(k => Index(year, k))]);
        return index.Concat(kinds.SelectMany(k => k.Lines).Select(l => l.Function.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).SelectMany(code => OfCode(year, code, kinds)));
    }

    private IEnumerable<AcrossPage> OfCode(int year, string code, IReadOnlyList<YearOfKind> kinds)
    {
        var groups = kinds.SelectMany(k => k.ByFunction().Where(f => f.Key.Code == code).Select(f => (k.Kind, k.Unit, f.Key.Name, Lines: (IReadOnlyList<FunctionLine>)[.. f]))).ToList();
        var heading = $"{Text(year)} 年{groups[0].Name}";
        var units = groups.SelectMany(g => g.Lines).Select(l => l.Document.Unit.Key).Distinct(StringComparer.Ordinal).Count();
        return AcrossPage.Split(part => PortalFiles.Function(year, code, part), heading, $"有 {Text(units)} 个单位的支出用在「{groups[0].Name}」（{code}）。",
            [.. groups.Select(g => Section(year, g.Kind, g.Name, g.Unit, g.Lines))]);
    }

    private AcrossSection Index(int year, YearOfKind of)
    {
        var functions = of.ByFunction().Select(f => (f.Key, Sum: SumOf(f), Count: f.Count())).OrderByDescending(f => f.Sum).ToList();
        var all = functions.Sum(f => f.Sum);
        return new AcrossSection($"{Text(year)} 年{of.Kind.Word()}，按功能分类", of.Unit.Name, "功能分类", OfFunctions, [.. functions.Select(f =>
            new AcrossRow(f.Key.Name, PortalFiles.LinkTo(PortalFiles.Function(year, f.Key.Code, 1)),
                [new(of.Unit.Text(f.Sum)), new(Share.Of(f.Sum, all)), new(Text(f.Count))]) { About = f.Key.Code, Drawn = f.Sum })])
        {
            Total = new AcrossRow("本站公布的各单位合计", "", [new(of.Unit.Text(all)), new(""), new("")]) { IsTotal = true },
            Notes = ["这里是本年支出，没有结转下年的，所以和支出总计可能不同。" + AcrossSums.About, .. AcrossWords.NotesOf(of.Unit)],
            Apart = of.Apart.Count > 0 ? "下面这些没有放在一起：它们用的版式没有写明各功能分类的支出在哪张表里。" : "",
            Others = [.. of.Apart.Select(d => new LinkView(d.Title, PortalFiles.LinkTo(d.Home)))],
        };
    }

    private AcrossSection Section(int year, DocumentKind kind, string name, CommonUnit unit, IReadOnlyList<FunctionLine> lines) =>
        new($"{Text(year)} 年{kind.Word()}，{name}", unit.Name, "单位", OfUnits, [.. lines.OrderByDescending(l => l.Function.Figure.Yuan).Select(l =>
            new AcrossRow(l.Document.Unit.Name, PortalFiles.LinkTo(l.Document.Home),
                [AcrossWords.CellOf(l.Document, l.Function.Figure, unit, name), new(Share.Of(l.Function.Figure.Yuan, l.Document.Functions.Sum(f => f.Figure.Yuan)))])
            {
                About = across.AboutOf(l.Document),
                Of = AcrossWords.OfOther(l.Document),
                Drawn = l.Function.Figure.Yuan,
            })])
        {
            Total = new AcrossRow("本站公布的各单位合计", "", [new(unit.Text(SumOf(lines))), new("")]) { IsTotal = true },
            Notes = [AcrossSums.About, .. AcrossWords.NotesOf(unit)],
        };

    private decimal SumOf(IEnumerable<FunctionLine> lines) =>
        lines.Where(l => across.IsCounted(l.Document, h => h.Functions.Count > 0)).Sum(l => l.Function.Figure.Yuan);

    private YearOfKind LinesOf(int year, DocumentKind kind)
    {
        var documents = across.Of(year, kind);
        return new YearOfKind(kind, [.. documents.SelectMany(d => d.Functions.Select(f => new FunctionLine(d, f)))], [.. documents.Where(d => d.Functions.Count == 0)]);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record FunctionLine(DocumentEntry Document, RecordedFunction Function);

    // Codes are told apart with their names: one may mean something else in another edition.
    private sealed record YearOfKind(DocumentKind Kind, IReadOnlyList<FunctionLine> Lines, IReadOnlyList<DocumentEntry> Apart)
    {
        public CommonUnit Unit { get; } = new(Lines.Select(l => l.Function.Figure));

        public IEnumerable<IGrouping<(string Code, string Name), FunctionLine>> ByFunction() => Lines.GroupBy(l => (l.Function.Code, l.Function.Name));
    }
}
