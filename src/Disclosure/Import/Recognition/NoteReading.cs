using System.Text.RegularExpressions;
using Disclosure.Core.Findings;

namespace Disclosure.Import.Recognition;

/// <summary>Tells the notes of tables from other texts beside them.</summary>
internal static partial class NoteReading
{
    private static readonly string[] Openings = ["注", "备注", "说明"];
    private static readonly string[] MakerKeys = ["单位", "部门", "单位名称", "部门名称"];
    private static readonly string[] Signatures = ["制表", "制表人", "填表人", "填报人", "经办人", "审核", "审核人", "复核", "复核人", "负责人", "日期", "时间", "联系人", "联系电话"];
    private static readonly string[] Nothing = ["无数据", "空表", "为空", "没有", "无", "未安排"];

    /// <summary>The words of a note, without what it begins with (注：); null when the text is none.</summary>
    public static string? Of(string text)
    {
        var trimmed = text.Trim();
        foreach (var opening in Openings.Where(o => trimmed.StartsWith(o, StringComparison.Ordinal)))
        {
            var rest = trimmed[opening.Length..].TrimStart('1', '１');
            if (rest.Length > 1 && rest[0] is ':' or '：' or '.' or '、') return rest[1..].Trim();
        }
        return null;
    }

    /// <summary>Whether a note says that its table is empty.</summary>
    public static bool SaysEmpty(string note) => Nothing.Any(n => note.Contains(n, StringComparison.Ordinal));

    /// <summary>Whether a text is the number of a table and nothing else: 公开01表, 附表1-2, 表三.</summary>
    public static bool IsTableNumber(string text) => text.Length < 16 && TableNumber().IsMatch(Folded.Name(text));

    /// <summary>Whether a text is words and no row of figures that fell out of its table: it has more letters than digits.</summary>
    public static bool HasWords(string text) => text.Count(c => char.IsLetter(c)) > text.Count(c => char.IsDigit(c));

    /// <summary>The unit of amounts that a text says, however it is written (单位：万元, 金额单位 人民币元, 单位：万元、%); null for none.</summary>
    public static string? AmountUnit(string text)
    {
        var said = UnitSaid().Match(Folded.Name(text));
        return said.Success && Core.Documents.MoneyUnit.YuanOf(said.Groups["unit"].ValueSpan) is not null ? said.Groups["unit"].Value : null;
    }

    /// <summary>A name without the unit that is printed behind it: 车辆（万元）, 国有资产（单位：元）.</summary>
    public static string WithoutUnit(string text)
    {
        var open = text.LastIndexOfAny(['(', '（']);
        if (open <= 0 || text.TrimEnd() is not [.., ')' or '）']) return text;
        var inner = Folded.Name(text[(open + 1)..].TrimEnd(' ', ')', '）'));
        if (inner.StartsWith("单位:", StringComparison.Ordinal)) inner = inner[3..];
        return Core.Documents.MoneyUnit.YuanOf(inner) is null ? text : text[..open];
    }

    /// <summary>What is said where a table prints another unit than its form has.</summary>
    public static string OtherUnit(string printed, string wanted) =>
        $"这张表的单位印的是{printed}，版式里是{wanted}；金额照原样填了，差着倍数：请看着原件，在 disclosure.yaml 的「表的金额单位」里写「表号: {printed}」";

    /// <summary>Whether a text says who filled in a form and when, or asks it: 制表人：, 审核：, 填报日期：.</summary>
    public static bool IsSignature(string text) => text.Length < 40 && text.IndexOfAny([':', '：']) is > 1 and < 12 and var colon
        && Signatures.Any(s => Folded.Name(text[..colon]).EndsWith(s, StringComparison.Ordinal));

    /// <summary>Whose table it is (编制单位：…); null when the text does not say it.</summary>
    public static string? Maker(string text)
    {
        var colon = text.IndexOfAny([':', '：']);
        if (colon is < 2 or > 12) return null;
        var key = Folded.Name(text[..colon]);
        if (!IsOfMaker(key)) return null;
        var name = text[(colon + 1)..].Trim();
        var end = name.IndexOf("单位：", StringComparison.Ordinal);
        return end > 0 ? name[..end].Trim() : name.Length is > 1 and < 60 && AmountUnit(text) is null ? name : null;
    }

    /// <summary>Whether a text asks whose table it is and does not say it: the label on a form that is not filled in.</summary>
    public static bool AsksMaker(string text) => text.Trim() is [.. var key, ':' or '：'] && key.Length <= 12 && IsOfMaker(Folded.Name(key));

    private static bool IsOfMaker(string key) => key != "单位" && MakerKeys.Any(e => key.EndsWith(e, StringComparison.Ordinal));

    // A letter behind it goes on with a word or sentence: 各单位元旦值班.
    [GeneratedRegex(@"单位:?\(?(人民币)?\)?(?<unit>[十百千万亿]{0,2}元)(\(?人民币\)?)?(?![\p{L}\d/])", RegexOptions.RightToLeft, MatchLimit.Milliseconds)]
    private static partial Regex UnitSaid();

    [GeneratedRegex(@"^(附件?|部门|单位|公开|预算|决算|财决|财预|批复)*(表[\d一二三四五六七八九十]{1,3}(-\d{1,2})?|[\d一二三四五六七八九十]{1,3}(-\d{1,2})?表)[:：]?$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex TableNumber();
}
