using System.Text.RegularExpressions;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Checks.Rules.Wording;

/// <summary>No two stops stand side by side, 「。。」 or 「，。」: what stood between them was taken out, or one was typed twice.</summary>
public sealed partial class DoubledMarks : DocumentCheck
{
    private const int MostBefore = 12;

    /// <inheritdoc/>
    public override string Id => "doubled-mark";

    /// <inheritdoc/>
    public override string Title => "标点重复";

    /// <inheritdoc/>
    public override string Nothing => "没有文字可看。";

    /// <inheritdoc/>
    protected override void Examine(CheckContext context, Examination examination)
    {
        foreach (var passage in context.Passages)
        {
            examination.Look();
            var words = PlainPassages.Of(context, passage);
            foreach (Match match in Doubled().Matches(words.Text))
            {
                var (start, end) = (match.Index, match.Index + match.Length);
                var at = context.EvidenceOf(passage, words.At(start), words.Written(start, end));
                var before = passage.Text[passage.ClauseStart(words.At(start), MostBefore)..(words.At(end - 1) + 1)].Trim();
                examination.Warn($"{at}的「{before}」里两个标点连在一起；请核对中间是不是漏了内容，或者删去一个。", at);
            }
        }
    }

    // A row of full stops may be meant as an ellipsis, which is two or three at least.
    [GeneratedRegex("[，;、:](?:[，。;、:])+|。[，;、:]+|(?<!。)。。(?!。)", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Doubled();
}
