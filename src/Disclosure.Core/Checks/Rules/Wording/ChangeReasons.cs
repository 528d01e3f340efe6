using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;

namespace Disclosure.Core.Checks.Rules.Wording;

/// <summary>Every increase or decrease has its reason in the same sentence or the next, or is broken down into parts that do.</summary>
public sealed class ChangeReasons : DocumentCheck
{
    /// <inheritdoc/>
    public override string Id => "change-reason";

    /// <inheritdoc/>
    public override string Title => "增减原因";

    /// <inheritdoc/>
    public override string Nothing => "文字里没有说比上年增减多少。";

    /// <inheritdoc/>
    protected override void Examine(CheckContext context, Examination examination)
    {
        var statements = ChangeParser.All(context);
        if (statements.Count == 0) return;
        var reasons = new StatementReasons(context, statements);
        foreach (var statement in statements.Where(s => !s.IsFurther && s.Terms.Any(t => t.Figure.Value != 0)))
        {
            examination.Look();
            if (reasons.IsExplained(statement)) continue;
            var term = statement.Terms[0];
            var at = statement.Evidence(context, term);
            examination.Warn($"{at}的「{statement.Text(term)}」没有说明原因；增减要让读者知道为什么，请在这一句或下一句写明。", at);
        }
    }
}
