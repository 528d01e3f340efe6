using System.Buffers;
using System.Text.RegularExpressions;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Findings;
using Disclosure.Core.Words;

namespace Disclosure.Core.Checks.Rules.Wording;

/// <summary>Nothing of what the form told its writer is left in the document: 「根据……补充解释」, 「XX 年」, 「（此处填写……）」.</summary>
public sealed partial class FormLeftovers : DocumentCheck
{
    // Words without which no leftover is one: nearly every text has none of them, and is read no further.
    private static readonly SearchValues<string> Signs = SearchValues.Create(WordLists.Of(WordLists.LeftoverSigns), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string Id => "form-leftover";

    /// <inheritdoc/>
    public override string Title => "填写说明没有删";

    /// <inheritdoc/>
    public override string Nothing => "没有文字可看。";

    /// <inheritdoc/>
    protected override void Examine(CheckContext context, Examination examination)
    {
        foreach (var passage in context.Passages)
        {
            examination.Look();
            if (Find(passage.Text) is { } found)
            {
                var at = context.EvidenceOf(passage, found.Start, passage.Text.Substring(found.Start, found.Length));
                Warn(examination, at, at.Text);
            }
            if (passage.IsHeading) continue;
            foreach (var (start, end, why) in FormBlanks.In(PlainPassages.Of(context, passage)))
            {
                var words = PlainPassages.Of(context, passage);
                var at = context.EvidenceOf(passage, words.At(start), words.Written(start, end));
                examination.Warn($"{at}的「{at.Text}」{why}", at);
            }
        }
        foreach (var (text, _, evidence) in TextCells.Of(context))
        {
            examination.Look();
            if (Find(text) is { } found) Warn(examination, evidence(), text.Substring(found.Start, found.Length));
        }
    }

    /// <summary>Where in a text a leftover stands, or null.</summary>
    internal static (int Start, int Length)? Find(string text)
    {
        if (text.AsSpan().IndexOfAny(Signs) < 0) return null;
        var words = PlainText.Of(text);
        if (Leftover().Match(words.Text) is not { Success: true } match) return null;
        return (words.At(match.Index), words.Written(match.Index, match.Index + match.Length).Length);
    }

    private static void Warn(Examination examination, Evidence at, string text) => examination.Warn(
        $"{at}的「{text}」像是表样里教人怎么填的话，不是要公开的内容；请换成实际内容，或者删去。", at);

    // What tells the writer begins a sentence or a parenthesis and ends it; 请示, 根据文件要求 and 7×24 小时 are none of it.
    [GeneratedRegex(
        @"(?<=^|[。;:(\n]|[0-9][.、])根据[^，。;:]{0,16}(?:" + WordLists.Addressees + ")[^，。;:]{0,20}"
        + "(?:" + WordLists.ToldByRule + ")(?=$|[。;)\n])"
        + @"|(?<=^|[。;:(\n]|如[^。;，]{1,20}，)请(?![" + WordLists.NoRequest + "])[^，。;:]{0,16}(?:" + WordLists.Told + ")[^，。;:)]{0,12}"
        + @"|\((?:" + WordLists.BracketOpenings + "|请(?![" + WordLists.NoRequest + @"]))[^()]{0,40}\)"
        + @"|(?<![A-Za-z])(?:20)?[Xx×]{2,4}(?=[亿万千百]?元|" + WordLists.BehindBlank + ")|年[Xx×]{1,2}月"
        + @"|(?<![“”「『""])某某(?=" + WordLists.BehindSomeone + @")|\*{2,8}(?=[亿万千百]?元)|_{3,40}"
        + "|^(?:" + WordLists.FormTitles + @")|\((?:" + WordLists.FormKinds + @")\)|^样表", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Leftover();
}
