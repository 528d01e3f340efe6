using System.Buffers;
using System.Text.RegularExpressions;
using Disclosure.Core.Checking;
using Disclosure.Core.Checks.Prose;

namespace Disclosure.Core.Checks.Wording;

/// <summary>Nothing of what the form told its writer is left in the document: 「根据……补充解释」, 「XX 年」, 「（此处填写……）」.</summary>
public sealed partial class FormLeftovers : DocumentCheck
{
    // Words without which no leftover is one: nearly every text has none of them, and is read no further.
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["根据", "请", "此处", "XX", "xx", "ＸＸ", "××", "年X", "年x", "年×", "年 X", "年 ×", "某某", "__", "＿", "说明", "样表", "**", "须知", "X X", "× ×"],
        StringComparison.Ordinal);

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
            if (Find(passage.Text) is not { } found) continue;
            var at = context.EvidenceOf(passage, found.Start, passage.Text.Substring(found.Start, found.Length));
            Warn(examination, at, at.Label, at.Text);
        }
        foreach (var (text, _, evidence) in TextCells.Of(context))
        {
            examination.Look();
            if (Find(text) is { } found) Warn(examination, evidence(), evidence().Label, text.Substring(found.Start, found.Length));
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

    private static void Warn(Examination examination, Evidence at, string label, string text) => examination.Warn(
        $"{label}的「{text}」像是表样里教人怎么填的话，不是要公开的内容；请换成实际内容，或者删去。", at);

    // What tells the writer begins a sentence or a parenthesis and ends it; 请示, 根据文件要求 and 7×24 小时 are none of it.
    [GeneratedRegex(
        @"(?<=^|[。;:(\n]|[0-9][.、])根据[^，。;:]{0,16}(?:本部门|本单位|各部门|各单位|实际|自身|具体)[^，。;:]{0,20}"
        + @"(?:解释|填写|填列|填报|补充|自行修改|据实修改|自行调整|补充说明)(?=$|[。;)\n])"
        + @"|(?<=^|[。;:(\n]|如[^。;，]{1,20}，)请(?![示求假款教问])[^，。;:]{0,16}(?:填写|填列|填报|补充说明|补充解释|自行|删除|删去)[^，。;:)]{0,12}"
        + @"|\((?:此处|请(?![示求假款教问])|注:请|据实|自行)[^()]{0,40}\)"
        + @"|(?<![A-Za-z])(?:20)?[Xx×]{2,4}(?=年|月|日|[亿万千百]?元|单位|部门|局|中心|区|市|县|个|项目|人|辆|%)|年[Xx×]{1,2}月"
        + @"|(?<![“”「『""])某某(?=年|单位|部门|局|中心|区|市|县|项目)|\*{2,8}(?=[亿万千百]?元)|_{3,40}"
        + @"|^(?:填报说明|填写说明|填表说明|填表须知)|\((?:样表|样式|模板)\)|^样表")]
    private static partial Regex Leftover();
}
