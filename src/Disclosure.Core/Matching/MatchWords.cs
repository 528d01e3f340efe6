using System.Globalization;

namespace Disclosure.Core.Matching;

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

    /// <summary>It got another name.</summary>
    public static string Renamed(string before, string after) => $"由「{before}」{OtherName}为「{after}」";

    /// <summary>It got another code.</summary>
    public static string Recoded(string before, string after) => $"编码由 {before} 改为 {after}";

    /// <summary>Its code has come to mean something else.</summary>
    public static string OtherMeaning(string code, string before, string after) => $"编码 {code} 由「{before}」换成「{after}」，含义不同，没有相减";

    /// <summary>That two sides have one sum, in the unit of a table.</summary>
    public static string SameSum(decimal amount, string unit) => string.Create(CultureInfo.InvariantCulture, $"都是 {amount:0.00##} {unit}");

    /// <summary>What those that ended look to have become.</summary>
    internal static string Became(LikelySplit split) => $"像是{(split.IsMerge ? Merge : Split)}为{Names(split.After)}";

    /// <summary>What those that began look to have come from.</summary>
    internal static string CameFrom(LikelySplit split) => $"像是由{Names(split.Before)}{(split.IsMerge ? Merge : Split)}";

    private static string Names(IReadOnlyList<ProjectTraits> projects) => string.Concat(projects.Select(p => $"「{p.Name}」"));
}
