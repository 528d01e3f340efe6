using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Core.Addressing;
using Disclosure.Core.Amounts;
using Disclosure.Core.Comparison.Differences;
using Disclosure.Core.Comparison.Matching;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Reports;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Comparison.Differences;

/// <summary>
/// Two made-up years, and what the pages over the years and <c>diff</c> say of their rows, both in the same short lines: what a row was
/// called, what it is called, what became of it, and the difference (<c>×</c> where nothing was subtracted). Unchanged rows are left out.
/// </summary>
internal sealed partial class Pair
{
    private const string Unit = "shili-pair";
    private static readonly string[] Tables = ["t01", "t02", "t03", "t04"];
    private static readonly string[] Sections = ["科目", "项目", "来源", "分级项目"];

    private static readonly Dictionary<EditionChangeKind, string> Codes = new()
    {
        [EditionChangeKind.CodeRenamed] = MatchWords.OtherName,
        [EditionChangeKind.CodeRenumbered] = "编码由",
        [EditionChangeKind.CodeReplaced] = "含义不同",
    };

    private readonly List<Budget> _budgets;
    private BudgetDifferences? _differences;
    private IReadOnlyList<SideBySideSection>? _compared;

    /// <summary>Writes the years (two, but for what the pages say of more), and reads them without a finding.</summary>
    public Pair(params IReadOnlyList<PairYear> years)
    {
        using var scratch = new Scratch();
        File.WriteAllText(scratch.Path("site.yaml"), "网站名称: 样例门户\n");
        Directory.CreateDirectory(scratch.Path("units", Unit));
        File.WriteAllText(scratch.Path("units", Unit, "unit.yaml"), "名称: 样例市测试区两年虚构单位\n简称: 两年虚构单位\n");
        foreach (var year in years) year.Write(scratch.Folder, Unit);
        _budgets = [.. years.Select(y => Compared.Read(scratch.Folder, Unit, y.Year))];
    }

    /// <summary>What changed, for <c>diff</c>.</summary>
    public BudgetDifferences Differences => _differences ??= Compared.Of(_budgets[0], _budgets[1]);

    /// <summary>The years side by side, for the pages.</summary>
    public IReadOnlyList<SideBySideSection> Compare() => _compared ??= YearsSideBySide.Of([.. _budgets.Select(RecordOf)]);

    /// <summary>What the pages say.</summary>
    public IReadOnlyList<string> OnPages() =>
        [.. Compare().SelectMany(s => s.Lines.Select(l => Page(Tables[Array.IndexOf(Sections, s.By)], l))).OfType<string>().Order(StringComparer.Ordinal)];

    /// <summary>What <c>diff</c> says.</summary>
    public IReadOnlyList<string> InDiff()
    {
        var differences = Differences;
        return [.. Tables.SelectMany(t => InDiff(t, differences)).Order(StringComparer.Ordinal)];
    }

    /// <summary>The rates that the pages say, as <c>diff</c> writes them; what is the same, and what was not subtracted, is left out.</summary>
    public IReadOnlyList<string> RatesOnPages() =>
        [.. LinesOnPages().Where(l => !IsLineOfOneForm(l.Table, l.Line)).Select(l => Rate(l.Table, NameOf(l.Line.Lines[0]), NameOf(l.Line.Lines[1]), SignedRate(l.Line.Rate))).OfType<string>().Order(StringComparer.Ordinal)];

    /// <summary>The rates that <c>diff</c> says.</summary>
    public IReadOnlyList<string> RatesInDiff() =>
    [
        .. Changes().Where(c => c.Kind != FigureKind.Rewritten)
            .Select(c => Rate(c.Shown.Table.Form.Key, NameOf(c.Before?.Row), NameOf(c.After?.Row), DifferenceWords.Percentage(c))).OfType<string>().Order(StringComparer.Ordinal),
    ];

    /// <summary>What the pages say became of rows of both years: new names of projects, and of subjects whose figures changed.</summary>
    public IReadOnlyList<string> WordsOnPages() =>
    [
        .. LinesOnPages().Where(l => l.Table != "t03" && l.Line.Note.Length > 0 && l.Line.Lines.All(y => y is not null))
            .Where(l => l.Line.Last.Code is null || l.Line.Lines[0]!.Text != l.Line.Last.Text)
            .Select(l => $"{l.Table} {l.Line.Note.Split(' ', 2)[1][1..]}").Order(StringComparer.Ordinal),
    ];

    /// <summary>What <c>diff</c> says of them, without what only those who know codes and percentages are told.</summary>
    public IReadOnlyList<string> WordsInDiff() =>
    [
        .. Differences.Rows.SelectMany(r => r.Appearances).Where(r => r.Kind == RowChangeKind.Renamed)
            .Select(r => $"{r.Shown.Table.Form.Key} 由「{r.Before!.Name}」{DifferenceWords.Kind(r.Kind)}为「{r.After!.Name}」，{Bare(r.Reason)}")
            .Concat(Changes().Where(c => c.Caveat.Length > 0).Select(c => $"{c.Shown.Table.Form.Key} {Subject().Replace(DifferenceWords.Note(c), "")[..^1]}"))
            .Order(StringComparer.Ordinal),
    ];

    private IEnumerable<(string Table, SideBySideLine Line)> LinesOnPages() => Compare().SelectMany(s => s.Lines.Select(l => (Tables[Array.IndexOf(Sections, s.By)], l)));

    private IEnumerable<FigureChange> Changes() => Differences is var d ? d.Figures.Concat(d.Totals).SelectMany(g => g.Appearances) : [];

    // A line that only one form has is a change of the edition, and none of the budget.
    private static bool IsLineOfOneForm(string table, SideBySideLine line) => table == "t03" && line.Lines.Any(l => l is null);

    private static string? Rate(string table, string before, string after, string rate) => rate is "" or AmountChange.Same ? null : $"{table} {before}→{after} {rate}";

    private static string SignedRate(string rate) => rate.Contains('%') && !rate.Contains("不到")
        ? rate.Replace("增加 ", "+").Replace("减少 ", "-")
        : rate.Split(' ', 2)[^1];

    private static string Bare(string reason) => Percentage().Replace(reason, "").Replace("、编码相同", "");

    [GeneratedRegex(@"^科目( \d+ )?")]
    private static partial Regex Subject();

    [GeneratedRegex(@"（\d+%）")]
    private static partial Regex Percentage();

    private static YearRecord RecordOf(Budget budget) => YearRecord.Of(new AddressBook(budget), budget);

    private static string? Page(string table, SideBySideLine line)
    {
        var (before, after) = (line.Lines[0], line.Lines[1]);
        var verdict = before is null ? MatchWords.New : after is null ? MatchWords.Ended : VerdictIn(line.Note);
        if (before is null || after is null) return Line(table, NameOf(before), NameOf(after), verdict + SplitIn(line.Note), null);
        return Line(table, NameOf(before), NameOf(after), verdict, line.Difference is { } difference ? Number(difference) : "×");
    }

    private IEnumerable<string> InDiff(string table, BudgetDifferences differences)
    {
        var rows = differences.Rows.SelectMany(r => r.Appearances).Where(r => r.Shown.Table.Form.Key == table).ToList();
        var figures = differences.Figures.Concat(differences.Totals).SelectMany(g => g.Appearances).Where(f => f.Shown.Table.Form.Key == table).ToList();
        var (before, after) = (RowsOf(_budgets[0], table), RowsOf(_budgets[1], table));
        foreach (var row in after)
        {
            var change = rows.Find(r => r.After?.Row == row && r.Kind != RowChangeKind.Moved);
            var figure = figures.Find(f => f.After?.Row == row);
            if (change?.Kind == RowChangeKind.Added || IsLineOf(differences, row, EditionChangeKind.LineAdded))
            {
                if (Line(table, "", NameOf(row), MatchWords.New + SplitOf(differences, row, s => s.After), null) is { } added) yield return added;
                continue;
            }
            if (row.Code is not null && figure is null)
            {
                // What became of a subject is told though its figures did not change.
                var edition = differences.Editions.FirstOrDefault(e => e.After == NameOf(row) && Codes.ContainsKey(e.Kind));
                if (edition is not null) yield return Line(table, edition.Before, NameOf(row), Codes[edition.Kind], edition.Kind == EditionChangeKind.CodeReplaced ? "×" : "0")!;
                continue;
            }
            var verdict = VerdictIn((change?.Kind == RowChangeKind.Renamed ? MatchWords.OtherName : "") + figure?.Caveat);
            var renamed = differences.Editions.FirstOrDefault(e => e.Kind == EditionChangeKind.LineRenamed && table == "t03" && e.After == row.Label);
            var earlier = change?.Before?.Name ?? renamed?.Before ?? (figure?.Before?.Row is { } old ? NameOf(old) : NameOf(row));
            if (renamed is not null) verdict = MatchWords.OtherName;
            if (Line(table, earlier, NameOf(row), verdict, figure is null ? "0" : figure.Difference is { } d ? Number(d) : "×") is { } line) yield return line;
        }
        foreach (var row in before.Where(b => rows.Exists(r => r.Kind == RowChangeKind.Removed && r.Before?.Row == b) || IsLineOf(differences, b, EditionChangeKind.LineRemoved)))
        {
            yield return Line(table, NameOf(row), "", MatchWords.Ended + SplitOf(differences, row, s => s.Before), null)!;
        }
    }

    private static bool IsLineOf(BudgetDifferences differences, GridRow row, EditionChangeKind kind) =>
        row.Kind == RowKind.Line && differences.Editions.Any(e => e.Kind == kind && (e.Before == row.Label || e.After == row.Label));

    private static List<GridRow> RowsOf(Budget budget, string table) =>
        [.. budget.Tables.Where(t => t.Form.Key == table).SelectMany(t => t.Flat()).OfType<Grid>().SelectMany(g => g.Rows)];

    private static string SplitOf(BudgetDifferences differences, GridRow row, Func<ProjectSplit, IReadOnlyList<RowPlace>> side)
    {
        // A line may be called as a project is.
        if (row.Kind != RowKind.Record) return "";
        var split = differences.Splits.FirstOrDefault(s => side(s).Any(p => p.Name == row.Label));
        return split is null ? "" : split.IsMerge ? MatchWords.Merge : MatchWords.Split;
    }

    private static string SplitIn(string note) => new[] { MatchWords.Split, MatchWords.Merge }.FirstOrDefault(w => note.Contains("像是") && note.Contains(w)) ?? "";

    private static string VerdictIn(string words) => new[] { "含义不同", "编码由", MatchWords.OtherName }.FirstOrDefault(words.Contains) ?? "同";

    private static string NameOf(FigureLine? line) => line is null ? "" : line.Code is null ? line.Name : $"{line.Code} {line.Name}";

    private static string NameOf(GridRow? row) => row is null ? "" : row.Code is null ? row.Label : $"{row.Code} {row.Label}";

    private static string? Line(string table, string before, string after, string verdict, string? difference) =>
        verdict == "同" && difference == "0" && before == after ? null : $"{table} {before}→{after} {verdict} {difference}".TrimEnd();

    private static string Number(decimal number) => (number / 1.000000m).ToString("0.######", CultureInfo.InvariantCulture);
}
