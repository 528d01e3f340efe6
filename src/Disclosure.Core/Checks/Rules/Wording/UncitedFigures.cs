using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Documents;

namespace Disclosure.Core.Checks.Rules.Wording;

/// <summary>Every amount and percentage of the narrative that cites nothing is found in the tables, or follows from them.</summary>
public sealed class UncitedFigures : DocumentCheck
{
    // So much of the clause tells a person which figure is meant.
    private const int MostBefore = 24;

    /// <inheritdoc/>
    public override string Id => "uncited-figure";

    /// <inheritdoc/>
    public override string Title => "文字里没有注明出处的数";

    /// <inheritdoc/>
    public override string Nothing => "文字里的金额和百分比都注明了出处，或者没有金额和百分比。";

    /// <inheritdoc/>
    protected override void Examine(CheckContext context, Examination examination)
    {
        var sources = new Lazy<FigureSources>(() => new FigureSources(context.Budget.Tables, context.Cells, context.Budget.Year));
        var subjects = new Lazy<SubjectAmounts>(() => SubjectAmounts.Of(context));
        var agreeing = new Lazy<AgreeingFigures>(() => new AgreeingFigures(context));
        foreach (var passage in context.AllPassages)
        {
            var words = PlainPassages.Of(context, passage);
            var figures = ProseFigures.In(words).Where(f => !IsRate(words.Text, f) && !FigureLimits.IsLimit(words, f)).ToList();
            if (figures.Count == 0) continue;
            var amounts = new PassageAmounts(figures);
            var changes = new Lazy<HashSet<int>>(() => [.. ChangeTerms.In(words.Text).SelectMany(t => t.Listed).Select(f => f.Start)]);
            var stated = new Lazy<Dictionary<int, StatedAmount>>(() => StatedAmounts.Of(context, passage).ToDictionary(s => s.Figure.Start));
            foreach (var figure in figures.Where(f => !IsCited(passage, words.At(f.Start))))
            {
                examination.Look();
                var subject = Subject(context, stated.Value.GetValueOrDefault(figure.Start));
                if (subject is not null && subjects.Value.Find(subject) is { Count: > 0 } named)
                {
                    // What the tables know by its name is wrong when it is another figure, however well it agrees with its neighbours.
                    if (!subjects.Value.Has(subject, figure) && !IsOfNothing(words, figure, stated.Value.Values)) Warn(context, examination, (passage, words, figure), named);
                    continue;
                }
                // What is only about so much, and is nothing's by name, cannot be told from another.
                if (figure is { IsMoney: true, Value: 0 } or { IsOver: true }) continue;
                // By how much something changed is no cell's amount by more than chance, but that of what is new.
                var isCell = changes.Value.Contains(figure.Start) ? amounts.IsRepeated(figure.Plain) : sources.Value.HasCell(figure);
                if (isCell || sources.Value.HasDerived(figure, amounts) || agreeing.Value.IsRepeated(figure)) continue;
                if (!agreeing.Value.Has(passage, figure)) Warn(context, examination, (passage, words, figure), []);
                else if (sources.Value.Slip(figure) is { } meant) WarnOfSlip(context, examination, (passage, words, figure), meant);
            }
        }
    }

    // 「政府性基金支出 0 万元，其中：项目支出 0 万元」: what nothing is divided into is nothing, whatever else goes by its name.
    private static bool IsOfNothing(PlainText words, ProseFigure figure, IEnumerable<StatedAmount> stated) => figure.Value == 0
        && words.SentenceStart(figure.Start) is var start && stated.Any(s => s.Figure is { Value: 0 } other && other.Start >= start && other.Start < figure.Start);

    // What an amount of this year is called; what was planned at first, and changed, the tables may not have.
    private static string? Subject(CheckContext context, StatedAmount? amount) =>
        amount is null || amount.IsPlan || (amount.Year is { } year && year != context.Budget.Year) ? null : amount.Name;

    private static void Warn(CheckContext context, Examination examination,
        (Passage Passage, PlainText Words, ProseFigure Figure) said, IReadOnlyList<LocatedCell> named)
    {
        var (passage, words, figure) = said;
        var start = words.At(figure.Start);
        var written = words.Written(figure.Start, figure.End);
        var at = context.EvidenceOf(passage, start, written);
        var clause = passage.Text[passage.ClauseStart(start, MostBefore)..(start + written.Length)].Trim();
        if (UnitSlips.Of(context, figure) is { } other)
        {
            var worth = figure.InUnit(MoneyUnit.InYuan(figure.Value, other.Unit));
            examination.Warn($"「{clause}」里的 {written} 在各表里找不到；{other} 是 {other.Cell!.Text} {other.Unit}，合 {worth}，请核对单位。", at, Evidence.Of(other));
            return;
        }
        if (named.Where(c => c.Cell is not null && EarlierFigures.YearOf(c) is null).MinBy(c => Math.Abs(SubjectAmounts.AmountOf(c) - figure.Plain)) is { } nearest)
        {
            examination.Warn($"「{clause}」里的 {written} 和表里这个名称的数都不同，最接近的 {nearest} 是 {InUnit(nearest, figure)}；请核对名称和金额，或者注明它的出处。",
                at, Evidence.Of(nearest));
            return;
        }
        if (SharedWhole(context, passage, figure) is var (part, whole))
        {
            var right = figure.Percent(part.Plain / SubjectAmounts.AmountOf(whole) * 100);
            examination.Warn($"「{clause}」里的 {written} 对不上：{words.Written(part.Start, part.End)} 占 {whole} {InUnit(whole, part)} 的 {right}；请核对金额和比例，或者注明它的出处。",
                at, Evidence.Of(whole));
            return;
        }
        examination.Warn($"「{clause}」里的 {written} 在各表里找不到，也不是表里的数相加、相减或者相比得来的；请核对这个数，或者注明它的出处。", at);
    }

    // Its neighbours bear it out as far as they are rounded; a cell has the same digits but one.
    private static void WarnOfSlip(CheckContext context, Examination examination, (Passage Passage, PlainText Words, ProseFigure Figure) said, decimal meant)
    {
        var (passage, words, figure) = said;
        var at = context.EvidenceOf(passage, words.At(figure.Start), words.Written(figure.Start, figure.End));
        if (AmountIndex.Of(context, meant) is not [{ } cell, ..]) return;
        examination.Warn($"{at}的 {at.Text} 在各表里找不到，和 {cell} 的 {InUnit(cell, figure)} 只差一个数字；请核对是不是写错了。", at, Evidence.Of(cell));
    }

    // A cell as printed; and in the unit of the text where that is another.
    private static string InUnit(LocatedCell cell, ProseFigure figure)
    {
        var unit = cell.AmountUnit;
        if (!figure.IsMoney || unit == figure.Unit || MoneyUnit.YuanOf(unit) is null) return cell.Cell!.Text;
        return $"{cell.Cell!.Text} {unit}（{figure.InUnit(SubjectAmounts.AmountOf(cell))}）";
    }

    // The amount that a share is said of, and the cell of the whole that the share names which comes nearest to it.
    private static (ProseFigure Part, LocatedCell Whole)? SharedWhole(CheckContext context, Passage passage, ProseFigure figure)
    {
        if (figure.IsMoney || Shares.Written(context, passage).FirstOrDefault(s => s.Rate.Start == figure.Start) is not { Part: { } part } share) return null;
        var wholes = SubjectAmounts.Of(context).FindWritten(share.Whole).Where(c => c.Cell?.Number is > 0 && EarlierFigures.YearOf(c) is null);
        return wholes.MinBy(c => Math.Abs((part.Plain / SubjectAmounts.AmountOf(c) * 100) - figure.Plain)) is { } whole ? (part, whole) : null;
    }

    // So many yuan for each person is a rate, no amount.
    private static bool IsRate(string text, ProseFigure figure) => figure.End < text.Length && text[figure.End] == '/';

    // The citations stand in order, one behind the other: the last that begins at or before the figure is the one that may hold it.
    private static bool IsCited(Passage passage, int start)
    {
        var count = SortedOrder.CountWhile(passage.Citations, c => c.Start <= start);
        return count > 0 && start < passage.Citations[count - 1].Start + passage.Citations[count - 1].Length;
    }
}
