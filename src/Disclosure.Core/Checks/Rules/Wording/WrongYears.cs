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
        foreach (var statement in ChangeParser.All(context)) WarnOfOwn(context, examination, statement, statement.Terms[0].Start);
        foreach (var (statement, end) in UnchangedStatements.All(context)) WarnOfOwn(context, examination, statement, end);
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

    // What is compared with this year is last year's sentence; final accounts may well be held against this year's budget.
    private static void WarnOfOwn(CheckContext context, Examination examination, ChangeStatement statement, int end)
    {
        var (words, year) = (statement.Words, context.Budget.Year);
        if (statement.Year != year || statement.IsFurther || statement.Start >= end) return;
        var said = words.Text[statement.Start..end];
        if (!said.Contains($"{year}年", StringComparison.Ordinal)) return;
        if (context.Budget.Key.Kind != DocumentKind.AnnualBudget && said.Contains(WordLists.Planned, StringComparison.Ordinal)) return;
        if (Later(words.Text[words.SentenceStart(statement.Start)..statement.Start], year)) return;
        var at = context.EvidenceOf(statement.Passage, words.At(statement.Start), words.Written(statement.Start, end));
        examination.Warn($"{at}写「{at.Text}」，是和本年自己比；请核对是不是从往年抄来没有改年份。", at);
    }

    // A plan for the years to come may be compared with this one.
    private static bool Later(string words, int year) => AnyYear().Matches(words).Any(m => int.Parse(m.Value, CultureInfo.InvariantCulture) > year);

    // The day on which what is there was counted: final accounts close with their year, a budget is made in the year before.
    private static void WarnOfClosing(CheckContext context, Examination examination, Passage passage, PlainText words)
    {
        foreach (Match match in Closing().Matches(words.Text))
        {
            var (year, own) = (int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture), context.Budget.Year);
            var isRight = context.Budget.Key.Kind == DocumentKind.AnnualBudget ? year >= own - 1 : year == own;
            if (isRight || !ClosingThings().IsMatch(words.Text[match.Index..words.SentenceEnd(match.Index)])) continue;
            var at = context.EvidenceOf(passage, words.At(match.Index), words.Written(match.Index, match.Index + match.Length));
            examination.Warn(Reason(context, at, at.Text), at);
        }
    }

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
        if (!passage.IsHeading) WarnOfClosing(context, examination, passage, words);
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

    [GeneratedRegex("(?<![0-9])[12][0-9]{3}(?=年)", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex AnyYear();

    [GeneratedRegex("(?:截至|截止|截止到|截至到)(?<year>[12][0-9]{3})年(?:[0-9]{1,2}月[0-9]{1,2}日|底|末|年末|年底)", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Closing();

    [GeneratedRegex(WordLists.ClosingThings, RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex ClosingThings();

    // Words of what is over: figures of an earlier year belong to it.
    [GeneratedRegex(WordLists.Settled, RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Settled();
}
