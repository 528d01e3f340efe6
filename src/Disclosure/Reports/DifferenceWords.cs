using System.Diagnostics;
using Disclosure.Core.Comparison.Differences;
using Disclosure.Core.Comparison.Matching;

namespace Disclosure.Reports;

/// <summary>The words for changes.</summary>
internal static class DifferenceWords
{
    /// <summary>A difference with its sign and unit, e.g. <c>+4.00 万元</c>; blank where nothing was subtracted.</summary>
    public static string Difference(FigureChange change)
    {
        if (change.Difference is null || change.Kind == FigureKind.Rewritten) return "";
        var text = change.Change.SignedDifference('-', isWhole: true);
        return change.Unit.Length > 0 ? $"{text} {change.Unit}" : text;
    }

    /// <summary>A change in percent, or the word that stands for it where there is no base.</summary>
    public static string Percentage(FigureChange change) => change.Change.SignedRate;

    /// <summary>What a changed figure is called: its code and name with the column where there are several, or in a sheet its name and the project's.</summary>
    public static string Name(FigureChange change)
    {
        if (change.Shown.Table.Sheet is { } sheet) return $"{change.Label}（{sheet}）";
        var name = change.Code is { } code && !change.Label.StartsWith(code, StringComparison.Ordinal) ? $"{code} {change.Label}" : change.Label;
        return change.Shown.IsOnly || change.Shown.IsOfOnlyRow || change.Column.Length == 0 ? name : $"{name}（{change.Column}）";
    }

    /// <summary>What is to be minded of a changed figure; blank for nothing.</summary>
    public static string Note(FigureChange change) =>
        change.Caveat.Length > 0 ? change.Caveat : change.IsRestated ? "往年的数，与上一份写的不同" : "";

    /// <summary>What happened to a row.</summary>
    public static string Kind(RowChangeKind kind) => kind switch
    {
        RowChangeKind.Added => MatchWords.New,
        RowChangeKind.Removed => MatchWords.Ended,
        RowChangeKind.Renamed => MatchWords.OtherName,
        RowChangeKind.Moved => MatchWords.Moved,
        _ => throw new UnreachableException($"no such change: {kind}"),
    };

    /// <summary>What a row stands for.</summary>
    public static string Nature(RowNature nature) => nature switch
    {
        RowNature.Subject => "科目",
        RowNature.Project => "项目",
        RowNature.Indicator => "指标",
        RowNature.Section => "一组",
        RowNature.Line => "行",
        _ => throw new UnreachableException($"no such row: {nature}"),
    };

    /// <summary>What happened to a passage.</summary>
    public static string Kind(PassageChangeKind kind) => kind switch
    {
        PassageChangeKind.Changed => "改写",
        PassageChangeKind.Added => MatchWords.New,
        PassageChangeKind.Removed => "删去",
        PassageChangeKind.Moved => MatchWords.Moved,
        _ => throw new UnreachableException($"no such change: {kind}"),
    };
}
