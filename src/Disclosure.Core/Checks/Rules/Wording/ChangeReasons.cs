using System.Text.RegularExpressions;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Findings;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Rules.Wording;

/// <summary>Every increase or decrease has its reason in the same sentence or the next, or is broken down into parts that do.</summary>
public sealed partial class ChangeReasons : DocumentCheck
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
        var reasons = new ReasonSearch(context, statements);
        foreach (var statement in statements.Where(s => !s.IsFurther && s.Terms.Any(t => t.Figure.Value != 0)))
        {
            examination.Look();
            if (reasons.IsExplained(statement)) continue;
            var term = statement.Terms[0];
            var at = statement.Evidence(context, term);
            examination.Warn($"{at}的「{statement.Text(term)}」没有说明原因；增减要让读者知道为什么，请在这一句或下一句写明。", at);
        }
    }

    /// <summary>Whether plain words give a reason.</summary>
    internal static bool GiveReason(ReadOnlySpan<char> words) => Reason().IsMatch(words);

    /// <summary>Where plain words begin to give a reason; -1 when they give none.</summary>
    internal static int ReasonAt(ReadOnlySpan<char> words)
    {
        foreach (var match in Reason().EnumerateMatches(words)) return match.Index;
        return -1;
    }

    // 因公 (on duty), 因此 and the like give no reason.
    [GeneratedRegex(WordLists.Reasons + "|因(?![" + WordLists.NoReason + "])"
        + "|(?:" + WordLists.According + ")[^。;]{0,30}(?:" + WordLists.Rules + ")", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Reason();
}
