using Disclosure.Core.Documents;

namespace Disclosure.Reports;

/// <summary>Puts the whole of a comparison into words.</summary>
internal static class ReportWriter
{
    /// <summary>The report.</summary>
    public static DifferenceReport Of(ComparisonResult result, int? top, bool isExplained)
    {
        var notes = new List<string>();
        if (result.IsEmpty) notes.Add("没有变化。");
        if (result.OnlyBefore.Count > 0) notes.Add($"只有「{result.Names.Before}」有：{string.Join("、", result.OnlyBefore)}。");
        if (result.OnlyAfter.Count > 0) notes.Add($"只有「{result.Names.After}」有：{string.Join("、", result.OnlyAfter)}。");
        if (!result.IsEmpty && result.Same.Count > 0) notes.Add($"另有 {result.Same.Count} 份{result.Same.Words()}没有变化。");
        return new DifferenceReport(
            $"比较：{result.Names.Before} → {result.Names.After}", notes, [.. result.Budgets.Select(b => BudgetReport.Of(b, top, isExplained))]);
    }
}

/// <summary>The forms of a report.</summary>
internal enum DifferenceFormat
{
    /// <summary>text: tables on a terminal, plain lines elsewhere.</summary>
    Text,

    /// <summary>markdown: for a pull request.</summary>
    Markdown,

    /// <summary>json: for a program.</summary>
    Json,

    /// <summary>html: one page, complete in itself.</summary>
    Html,
}
