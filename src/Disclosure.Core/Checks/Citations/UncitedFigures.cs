using Disclosure.Core.Checking;
using Disclosure.Core.Citations;
using Disclosure.Core.Narratives;

namespace Disclosure.Core.Checks.Citations;

/// <summary>Every amount and percentage of the narrative that cites nothing is found in the tables, or follows from them.</summary>
public sealed class UncitedFigures : DocumentCheck
{
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
            var figures = ProseFigures.In(passage.Text).ToList();
            foreach (var figure in figures.Where(f => !IsCited(passage, f)))
            {
                examination.Look();
                if (sources.Value.Has(figure, figures)) continue;
                examination.Warn(
                    $"「{Around(passage.Text, figure)}」里的 {figure.Text} 在各表里找不到，也不是表里的数相加、相减或者相比得来的；请核对这个数，或者注明它的出处。",
                    context.EvidenceOf(passage, figure.Start, figure.Text));
            }
        }
    }

    private static bool IsCited(Passage passage, ProseFigure figure) =>
        passage.Citations.Any(c => figure.Start >= c.Start && figure.Start < c.Start + c.Length);

    // The words of the same clause, so that a person knows which figure is meant.
    private static string Around(string text, ProseFigure figure)
    {
        var start = text.LastIndexOfAny(['，', '。', '；', '：', '\n'], figure.Start) + 1;
        var end = Math.Min(text.Length, figure.Start + figure.Text.Length + 2);
        return text[Math.Max(start, figure.Start - 24)..end].Trim();
    }
}
