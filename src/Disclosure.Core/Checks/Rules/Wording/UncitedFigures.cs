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
        foreach (var passage in context.Passages)
        {
            var words = PlainPassages.Of(context, passage);
            var figures = ProseFigures.In(words).Where(f => !IsRate(words.Text, f)).ToList();
            if (figures.Count == 0) continue;
            var amounts = new PassageAmounts(figures);
            foreach (var figure in figures.Where(f => !IsCited(passage, words.At(f.Start))))
            {
                examination.Look();
                if (!sources.Value.Has(figure, amounts)) Warn(context, examination, passage, words, figure);
            }
        }
    }

    private static void Warn(CheckContext context, Examination examination, Passage passage, PlainText words, ProseFigure figure)
    {
        var start = words.At(figure.Start);
        var written = words.Written(figure.Start, figure.End);
        examination.Warn(
            $"「{passage.Text[passage.ClauseStart(start, MostBefore)..(start + written.Length)].Trim()}」里的 {written} 在各表里找不到，也不是表里的数相加、相减或者相比得来的；请核对这个数，或者注明它的出处。",
            context.EvidenceOf(passage, start, written));
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
