using System.Text.RegularExpressions;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Rules.Wording;

/// <summary>A share or a rate of change has its sign: 「占 76.23，」 and 「增加 5 万元，增长 15.93。」 lack it.</summary>
public sealed partial class MissingPercents : DocumentCheck
{
    /// <inheritdoc/>
    public override string Id => "missing-percent";

    /// <inheritdoc/>
    public override string Title => "百分号";

    /// <inheritdoc/>
    public override string Nothing => "没有文字可看。";

    /// <inheritdoc/>
    protected override void Examine(CheckContext context, Examination examination)
    {
        foreach (var passage in context.Passages.Where(p => !p.IsHeading))
        {
            examination.Look();
            var words = PlainPassages.Of(context, passage);
            if (!words.Text.AsSpan().ContainsAnyInRange('0', '9')) continue;
            foreach (Match match in Share().Matches(words.Text)) Warn(context, examination, passage, words, match.Index, match.Length);
            foreach (var term in ChangeTerms.In(words.Text).Where(t => t.Figure.IsMoney))
            {
                if (Rate().Match(words.Text, term.End) is { Success: true } match && match.Index == term.End)
                {
                    var said = match.Groups["said"];
                    Warn(context, examination, passage, words, said.Index, said.Length);
                }
            }
        }
    }

    private static void Warn(CheckContext context, Examination examination, Passage passage, PlainText words, int start, int length)
    {
        var at = context.EvidenceOf(passage, words.At(start), words.Written(start, start + length));
        examination.Warn($"{at}的「{at.Text}」说的是比例，后面没有百分号；请补上。", at);
    }

    // A share of more than all is none: 占 120 平方米 has a unit, 占 2023， a year.
    [GeneratedRegex("(?:占(?![" + WordLists.NoShare + "])(?:[^，。;:0-9()]{0,24}(?:的|比例?为|比重为|比|约|为)|(?:" + WordLists.Wholes + "){0,8})?|完成(?:年初|全年|调整)?预算数?的)"
        + @"(?:100|[0-9]{1,2})(?:\.[0-9]{1,4})?(?=[，。;、)]|$)", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Share();

    [GeneratedRegex(@"\G[，;、(]?(?:" + WordLists.BetweenChanges + "|" + WordLists.Neutral + ")?(?<said>(?:(?:" + WordLists.Changes + ")(?:" + WordLists.BehindChange + ")?|(?:" + WordLists.RatesOfChange + ")(?:" + WordLists.BehindRate + @")?)[0-9]{1,4}(?:\.[0-9]{1,4})?)(?=[，。;、)]|$)",
        RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Rate();
}
