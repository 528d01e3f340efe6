using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Rules.Wording;

/// <summary>
/// Where the disclosure speaks of its own year, it says that year: figures and purposes copied from last year's keep the old one.
/// </summary>
public sealed partial class WrongYears : DocumentCheck
{
    /// <inheritdoc/>
    public override string Id => "wrong-year";

    /// <inheritdoc/>
    public override string Title => "年份";

    /// <inheritdoc/>
    public override string Nothing => "文字里没有写年份。";

    /// <inheritdoc/>
    protected override void Examine(CheckContext context, Examination examination)
    {
        foreach (var passage in context.Passages.Where(p => p.Text.Contains('年'))) Examine(context, examination, passage);
        foreach (var (text, meaning, evidence) in TextCells.Of(context))
        {
            if (meaning is Meaning.Basis or Meaning.EarlierValue or Meaning.ProjectNature || !text.Contains('年')) continue;
            examination.Look();
            var words = PlainText.Of(text);
            if (YearPurposes.Stale(words, context.Budget.Year) is not { } stale) continue;
            var at = evidence();
            examination.Warn(Reason(context, at, words.Written(stale.Start, stale.End)), at);
        }
    }

    private static Saying Reason(CheckContext context, Evidence at, string said) =>
        $"{at}写「{said}」，这是 {context.Budget.Year} 年的{context.Budget.Key.Kind.Word()}；请核对是不是从往年抄来没有改年份。";

    private static void Examine(CheckContext context, Examination examination, Passage passage)
    {
        examination.Look();
        var words = PlainPassages.Of(context, passage);
        foreach (Match match in (passage.IsHeading ? HeadingYear() : Subject()).Matches(words.Text))
        {
            var group = match.Groups["year"];
            var year = int.Parse(group.Value, CultureInfo.InvariantCulture);
            if (year == context.Budget.Year || Math.Abs(year - context.Budget.Year) > 20) continue;
            var sentence = words.Text[words.SentenceStart(group.Index)..words.SentenceEnd(group.Index)];
            if (!passage.IsHeading && !IsOwn(context, sentence)) continue;
            var at = context.EvidenceOf(passage, words.At(group.Index), words.Written(group.Index, group.Index + 5));
            examination.Warn(Reason(context, at, words.Written(group.Index, match.Index + match.Length)), at);
        }
        // The year that a passage begins with is its subject's; a purpose has a verb before.
        if (passage.IsHeading || YearPurposes.Stale(words, context.Budget.Year) is not { } stale) return;
        if (char.IsAsciiDigit(words.Text[stale.Start])) return;
        var purpose = context.EvidenceOf(passage, words.At(stale.Start), words.Written(stale.Start, stale.End));
        examination.Warn(Reason(context, purpose, purpose.Text), purpose);
    }

    // A sentence about an earlier year may well stand here; it is the year's own when its amount is one of this year's or none at all.
    private static bool IsOwn(CheckContext context, string sentence)
    {
        var own = context.Budget.Year.ToString(CultureInfo.InvariantCulture);
        if (sentence.Contains(own, StringComparison.Ordinal) || Settled().IsMatch(sentence)) return false;
        if (ProseFigures.In(sentence).FirstOrDefault(f => f.IsMoney) is not { } amount)
        {
            return sentence.Contains(WordLists.Nothing, StringComparison.Ordinal);
        }
        if (amount.Value == 0) return true;
        var cells = AmountIndex.Of(context, amount.Plain);
        return cells.Count > 0 && cells.All(c => EarlierFigures.YearOf(c) is not { } year || year == context.Budget.Year);
    }

    [GeneratedRegex(@"(?<=^|[。;\n])(?<year>[12][0-9]{3})年度?(?:" + WordLists.OwnSubjects + ")[^，。;0-9]{0,12}", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Subject();

    [GeneratedRegex("(?<![0-9比较])(?<year>[12][0-9]{3})年度?(?!" + WordLists.HeadingSettled + ")[^，。;]{0,16}(?:" + WordLists.HeadingSubjects + ")(?!执行)", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex HeadingYear();

    // Words of what is over: figures of an earlier year belong to it.
    [GeneratedRegex(WordLists.Settled, RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Settled();
}
