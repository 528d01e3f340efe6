using Disclosure.Core.Comparison.Matching;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Comparison.Differences;

/// <summary>A change of the form or of a classification, which is none of the budget.</summary>
/// <param name="Kind">What kind of change.</param>
/// <param name="Where">The table (and section) or the classification.</param>
/// <param name="Before">The name before; blank when it is new.</param>
/// <param name="After">The name after; blank when it is gone.</param>
/// <param name="Place">The later disclosure's file where it shows.</param>
public sealed record EditionChange(EditionChangeKind Kind, string Where, string Before, string After, Place Place)
{
    /// <summary>One sentence in Chinese.</summary>
    public string Text => Kind switch
    {
        EditionChangeKind.Edition => $"版式由「{Before}」换成「{After}」。",
        EditionChangeKind.TableAdded => $"增加了「{After}」。",
        EditionChangeKind.TableRemoved => $"取消了「{Before}」。",
        EditionChangeKind.TableRenumbered => $"「{Where}」由{Before}改为{After}。",
        EditionChangeKind.TableRenamed => $"{Where}{MatchWords.Renamed(Before, After)}。",
        EditionChangeKind.UnitChanged => $"「{Where}」的金额单位由{Before}改为{After}，差额已经换算。",
        EditionChangeKind.SectionAdded => $"「{Where}」增加了「{After}」一节。",
        EditionChangeKind.SectionRemoved => $"「{Where}」取消了「{Before}」一节。",
        EditionChangeKind.SectionRenamed => $"「{Where}」的「{Before}」一节改为「{After}」。",
        EditionChangeKind.ColumnAdded => $"「{Where}」增加了「{After}」栏。",
        EditionChangeKind.ColumnRemoved => $"「{Where}」取消了「{Before}」栏。",
        EditionChangeKind.ColumnRenamed => $"「{Where}」的「{Before}」栏改为「{After}」。",
        EditionChangeKind.LineAdded => $"「{Where}」的固定行增加了「{After}」。",
        EditionChangeKind.LineRemoved => $"「{Where}」的固定行取消了「{Before}」。",
        EditionChangeKind.LineRenamed => $"「{Where}」的固定行「{Before}」改为「{After}」。",
        EditionChangeKind.LineMoved => $"「{Where}」的固定行「{After}」换了层次（{Before}）。",
        EditionChangeKind.CodeRenamed => $"{Where}科目「{Before}」{MatchWords.ToName(After)}。",
        EditionChangeKind.CodeReplaced => $"{Where}科目「{Before}」{MatchWords.ToMeaning(After)}。",
        EditionChangeKind.CodeRenumbered => $"{Where}科目「{Before}」改为「{After}」。",
        _ => throw new InvalidOperationException($"no such change: {Kind}"),
    };
}

/// <summary>What changed in the form of a disclosure.</summary>
public enum EditionChangeKind
{
    /// <summary>换了版式.</summary>
    Edition,

    /// <summary>增加了表.</summary>
    TableAdded,

    /// <summary>取消了表.</summary>
    TableRemoved,

    /// <summary>表号变了.</summary>
    TableRenumbered,

    /// <summary>表名变了.</summary>
    TableRenamed,

    /// <summary>金额单位变了.</summary>
    UnitChanged,

    /// <summary>增加了节.</summary>
    SectionAdded,

    /// <summary>取消了节.</summary>
    SectionRemoved,

    /// <summary>节改名.</summary>
    SectionRenamed,

    /// <summary>增加了栏.</summary>
    ColumnAdded,

    /// <summary>取消了栏.</summary>
    ColumnRemoved,

    /// <summary>栏改名.</summary>
    ColumnRenamed,

    /// <summary>增加了行.</summary>
    LineAdded,

    /// <summary>取消了行.</summary>
    LineRemoved,

    /// <summary>行改名.</summary>
    LineRenamed,

    /// <summary>行换了位置.</summary>
    LineMoved,

    /// <summary>科目改名.</summary>
    CodeRenamed,

    /// <summary>科目的编码换了含义.</summary>
    CodeReplaced,

    /// <summary>科目换了编码.</summary>
    CodeRenumbered,
}
