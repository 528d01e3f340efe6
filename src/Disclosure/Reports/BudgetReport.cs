using Disclosure.Core.Comparison.Differences;
using Disclosure.Core.Comparison.Matching;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;

namespace Disclosure.Reports;

/// <summary>Puts what changed between two budgets into tables: totals first, then what moved them.</summary>
internal static class BudgetReport
{
    private static readonly ReportColumn[] FigureColumns =
    [
        ReportColumn.Name, ReportColumn.Figure("之前"), ReportColumn.Figure("之后"), ReportColumn.Difference, ReportColumn.Percentage,
        "说明", "在哪些表", ReportColumn.Place,
    ];

    private static readonly ReportColumn[] CompletionColumns =
    [
        ReportColumn.Name, ReportColumn.Figure(DocumentKind.AnnualBudget.Word() + "数"), ReportColumn.Figure(DocumentKind.FinalAccounts.Word() + "数"), ReportColumn.Figure("完成率"),
        "说明", "口径", "在哪些表",
    ];

    private static readonly ReportColumn[] RowColumns = ["变化", "类别", ReportColumn.Name, "原来的名称", "说明", "在哪些表", ReportColumn.Place];

    /// <summary>The tables; each shows no more than <paramref name="top"/> rows.</summary>
    public static ReportBudget Of(ComparedBudget budget, int? top, bool isExplained)
    {
        var d = budget.Differences;
        ReportSection?[] sections =
        [
            ReportSection.Of("预算完成情况", CompletionColumns, [.. d.Completion.SelectMany(s => s.Lines.Select(l => (Section: s, Line: l)))], top, c => Completed(c.Section, c.Line)),
            ReportSection.Of("合计的变化", FigureColumns, d.Totals, top, Figure),
            ReportSection.Of("各项数的变化（变动多的在前）", FigureColumns, d.Figures, top, Figure),
            ReportSection.Of("行、项目和指标", RowColumns, d.Rows, top, Row),
            ReportSection.Of("像是拆分或合并的项目", ["像是", "原来", "现在", "金额"], d.Splits, top, Split),
            isExplained ? StatedReasonReport.Of(budget.StatedReasons, top) : null,
            BreachReport.Of(budget.Broken, top),
            ReportSection.Of("表里的文字", ["在哪里", "改动", ReportColumn.Place], d.Texts, top, Text),
            ReportSection.Of("概况、情况说明等文字", ["变化", "部分", "改动", ReportColumn.Place], d.Passages, top, Passage),
            ReportSection.Of($"版式和科目的变化（不是{d.After.Key.Kind.Word()}的变化）", ["变化", ReportColumn.Place], d.Editions, top, e => [ReportCell.Of(e.Text), ReportCell.Of(e.Place.ToString())]),
        ];
        return new ReportBudget(Title(d), SaidChange.Of(d, BeforeOf(d)), [.. sections.OfType<ReportSection>()], Counts(d));
    }

    private static string Title(BudgetDifferences d)
    {
        var (before, after) = (d.Before, d.After);
        var (left, right) = (Named(before, IsPlain(d)), Named(after, IsPlain(d)));
        if (before.Unit.Name != after.Unit.Name) return $"{before.Unit.Name} {left} → {after.Unit.Name} {right}";
        return left == right ? $"{after.Unit.Name} {right}" : $"{after.Unit.Name} {left} → {right}";
    }

    private static string BeforeOf(BudgetDifferences d) => Named(d.Before, IsPlain(d)) is var before && before == Named(d.After, IsPlain(d)) ? "" : before;

    // Budgets are what is meant where nothing is said.
    private static bool IsPlain(BudgetDifferences d) => d.Before.Key.Kind == DocumentKind.AnnualBudget && d.After.Key.Kind == DocumentKind.AnnualBudget;

    private static string Named(Budget budget, bool isPlain) => $"{budget.Year} 年{(isPlain ? "" : budget.Key.Kind.Word())}";

    private static string Counts(BudgetDifferences d)
    {
        var counts = new List<string>();
        Count(d.Figures.Count + d.Totals.Count, "个数变了");
        Count(d.Rows.Count, "处行、项目或指标的变化");
        Count(d.Texts.Count, "处表里的文字");
        Count(d.Passages.Count, "段文字");
        Count(d.Editions.Count, "处版式或科目的变化");
        return "一共 " + string.Join("，", counts) + "。几张表里的同一个变化只算一个。";

        void Count(int count, string words)
        {
            if (count > 0) counts.Add($"{count} {words}");
        }
    }

    private static ReportCell[] Completed(CompletionSection section, CompletionLine line) =>
    [
        ReportCell.Of(line.Shown.IsTotal ? section.Name : line.Shown.Code is { } code ? $"{code} {line.Shown.Name}" : line.Shown.Name),
        ReportCell.Of(line.Plan?.Text ?? ""), ReportCell.Of(line.Spent?.Text ?? ""), ReportCell.Of(line.Rate), ReportCell.Of(line.Note),
        ReportCell.Of(section.PlanMeasure == section.SpentMeasure ? section.SpentMeasure : $"{Said(section.PlanMeasure)} → {Said(section.SpentMeasure)}"),
        ReportCell.Of(string.Join("、", new[] { line.Plan?.Row, line.Spent?.Row }.OfType<string>().Distinct(StringComparer.Ordinal))),
    ];

    private static string Said(string measure) => measure.Length > 0 ? measure : "没有写明";

    private static ReportCell[] Figure(FigureGroup group)
    {
        var first = group.First;
        return
        [
            ReportCell.Of(DifferenceWords.Name(first)), ReportCell.Of(first.TextBefore), ReportCell.Of(first.TextAfter),
            ReportCell.Of(DifferenceWords.Difference(first)), ReportCell.Of(DifferenceWords.Percentage(first)), ReportCell.Of(DifferenceWords.Note(first)),
            ReportCell.Of(string.Join("、", group.Appearances.Select(a => a.Address))), ReportCell.Of(first.Place.ToString()),
        ];
    }

    private static ReportCell[] Row(RowGroup group)
    {
        var first = group.First;
        return
        [
            ReportCell.Of(DifferenceWords.Kind(first.Kind)), ReportCell.Of(DifferenceWords.Nature(first.Nature)),
            ReportCell.Of(first.Shown.Code is { } code ? $"{code} {first.Shown.Name}" : first.Shown.Name),
            ReportCell.Of(first.Kind == RowChangeKind.Renamed ? first.Before!.Name : ""), ReportCell.Of(first.Reason),
            ReportCell.Of(string.Join("、", group.Appearances.Select(a => a.Shown.Address))), ReportCell.Of(first.Shown.Place.ToString()),
        ];
    }

    private static ReportCell[] Split(ProjectSplit split) =>
    [
        ReportCell.Of(split.IsMerge ? MatchWords.Merge : MatchWords.Split), ReportCell.Of(string.Join("、", split.Before.Select(b => b.Name))),
        ReportCell.Of(string.Join("、", split.After.Select(a => a.Name))),
        ReportCell.Of(MatchWords.SameSum(split.Amount, split.Unit)),
    ];

    private static ReportCell[] Text(TextChange text) => [ReportCell.Of(text.Address), ReportCell.Of(text.Pieces), ReportCell.Of(text.Place.ToString())];

    private static ReportCell[] Passage(PassageChange passage) =>
    [
        ReportCell.Of(DifferenceWords.Kind(passage.Kind)), ReportCell.Of(passage.Part), ReportCell.Of(passage.Pieces), ReportCell.Of(passage.Place.ToString()),
    ];
}
