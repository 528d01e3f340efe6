using System.Globalization;

namespace Disclosure.Core.Comparison.Matching;

/// <summary>The words for what became of a thing, the same on the pages over the years and in what changed.</summary>
public static class MatchWords
{
    /// <summary>There was none, or nothing.</summary>
    public const string New = "新增";

    /// <summary>There is none any more, or nothing.</summary>
    public const string Ended = "取消";

    /// <summary>It has another name.</summary>
    public const string OtherName = "改名";

    /// <summary>One looks divided into several.</summary>
    public const string Split = "拆分";

    /// <summary>Several look put together.</summary>
    public const string Merge = "合并";

    // A part is not the sum: what is equal is said of all parts together.
    private const string Equal = "加起来正好相等";

    /// <summary>It stands elsewhere.</summary>
    public const string Moved = "移动";

    /// <summary>It is the same, but for blanks and the width of signs.</summary>
    public const string OtherLayout = "只有空白或全角半角不同";

    private const string NotSubtracted = "没有相减";

    /// <summary>Since when there is one.</summary>
    public static string NewIn(int year) => $"{Year(year)}{New}";

    /// <summary>Since when there is none any more.</summary>
    public static string EndedIn(int year) => $"{Year(year)}起没有这一项";

    /// <summary>What became of it in a year.</summary>
    public static string In(int year, string words) => Year(year) + words;

    /// <summary>It got another name.</summary>
    public static string Renamed(string before, string after) => $"由「{before}」{ToName(after)}";

    /// <summary>The same, where what it was called stands before it.</summary>
    public static string ToName(string after) => $"{OtherName}为「{after}」";

    /// <summary>It got another code.</summary>
    public static string Recoded(string before, string after) => $"编码由 {before} 改为 {after}";

    /// <summary>Its code has come to mean something else.</summary>
    public static string OtherMeaning(string code, string before, string after) => $"编码 {code} 由「{before}」{ToMeaning(after)}，{NotSubtracted}";

    /// <summary>The same, where what it meant stands before it, and no figures.</summary>
    public static string ToMeaning(string after) => $"换成「{after}」，含义不同";

    /// <summary>It stands under other headings, or in another section.</summary>
    public static string MovedTo(string before, string after) => $"由「{before}」移到「{after}」";

    /// <summary>The figures of two years do not measure the same.</summary>
    public static string OtherMeasure(int before, int after) => before == after
        ? $"前后两份的口径不同，{NotSubtracted}"
        : $"{Year(after)}的栏和 {Year(before)}的口径不同，{NotSubtracted}";

    /// <summary>The amounts are in units of which one cannot be worked out in the other.</summary>
    public static string OtherUnit(string before, string after) => $"金额单位「{before}」和「{after}」不能换算，{NotSubtracted}";

    /// <summary>That two sides have one sum, in the unit of a table.</summary>
    public static string SameSum(decimal amount, string unit) => $"加起来都是 {Sum(amount, unit)}";

    /// <summary>What one that ended looks to have become: <paramref name="own"/> is its name with years as distances.</summary>
    internal static string Became(LikelySplit split, string own, string unit) => split.IsMerge
        ? $"像是和{Others(split.Before, own)}{Merge}为{Names(split.After)}（{Sum(split.In(unit), unit)}），{Equal}"
        : $"像是{Split}为{Names(split.After)}，{Equal}";

    /// <summary>What one that began looks to have come from.</summary>
    internal static string CameFrom(LikelySplit split, string own, string unit) => split.IsMerge
        ? $"像是由{Names(split.Before)}{Merge}而来，{Equal}"
        : $"像是由{Names(split.Before)}（{Sum(split.In(unit), unit)}）{Split}而来，和{Others(split.After, own)}{Equal}";

    private static string Year(int year) => $"{year.ToString(CultureInfo.InvariantCulture)} 年";

    private static string Sum(decimal amount, string unit) => string.Create(CultureInfo.InvariantCulture, $"{amount:0.00##} {unit}");

    private static string Others(IReadOnlyList<ProjectTraits> projects, string own) => string.Concat(projects.Where(p => p.Traits.Name != own).Select(p => $"「{p.Name}」"));

    // 「甲」「乙」和「丙」
    private static string Names(IReadOnlyList<ProjectTraits> projects) =>
        string.Concat(projects.Select((p, i) => $"{(i > 0 && i == projects.Count - 1 ? "和" : "")}「{p.Name}」"));
}
