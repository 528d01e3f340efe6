using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;

namespace Disclosure.Core.Checks.Rules.Wording;

/// <summary>A reason points the same way as the change that it explains: what fell did not fall because more was printed.</summary>
public sealed class ReasonDirections : DocumentCheck
{
    private const int MostShown = 40;

    /// <inheritdoc/>
    public override string Id => "reason-direction";

    /// <inheritdoc/>
    public override string Title => "增减和原因";

    /// <inheritdoc/>
    public override string Nothing => "文字里没有说增减的原因。";

    /// <inheritdoc/>
    protected override void Examine(CheckContext context, Examination examination)
    {
        var statements = ChangeParser.All(context);
        for (var i = 0; i < statements.Count; i++)
        {
            var statement = statements[i];
            if (statement.Direction is not { } direction || statement.IsFurther || statement.Terms[0].Figure.Value == 0) continue;
            var next = i + 1 < statements.Count && ReferenceEquals(statements[i + 1].Passage, statement.Passage) ? statements[i + 1].Start : int.MaxValue;
            if (StatedReasons.Of(statement, next) is not { } reason) continue;
            examination.Look();
            var words = statement.Words;
            if (!StatedReasons.IsAgainst(words.Text.AsSpan()[reason.Start..reason.End], direction)) continue;
            var at = statement.Evidence(context, statement.Terms[0]);
            var said = words.Written(reason.Start, Math.Min(reason.End, reason.Start + MostShown)).TrimEnd('。');
            examination.Warn($"{at}说「{statement.Text(statement.Terms[0])}」，给的原因却是「{said}」，方向相反；请核对是增还是减，或者把原因写清楚。",
                at, context.EvidenceOf(statement.Passage, words.At(reason.Start), said));
        }
    }
}
