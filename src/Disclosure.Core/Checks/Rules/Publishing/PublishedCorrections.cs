using System.Globalization;
using Disclosure.Core.Addressing;
using Disclosure.Core.Checks.Engine;

namespace Disclosure.Core.Checks.Rules.Publishing;

/// <summary>Every correction names one cell, says something new, and is what the table says, or what the next correction begins with.</summary>
public sealed class PublishedCorrections : DocumentCheck
{
    /// <inheritdoc/>
    public override string Id => "correction";

    /// <inheritdoc/>
    public override string Title => "更正与表相符";

    /// <inheritdoc/>
    public override string Nothing => "没有更正。";

    /// <inheritdoc/>
    protected override void Examine(CheckContext context, Examination examination)
    {
        foreach (var located in CorrectionFinder.Of(context.Budget, context.Book))
        {
            examination.Look();
            var correction = located.Correction;
            var evidence = new Evidence("更正", correction.Where, correction.Place);
            var where = (correction.Where, located.Cell is { } cell ? PlaceName.Of(cell) : new PlaceName(correction.Where, "", "", ""));
            if (Fault(context.Book, located) is { Length: > 0 } fault) examination.Fail(Saying.Of(fault), evidence);
            if (context.Budget.Publication.Published is { } published && correction.Date < published)
            {
                examination.Warn($"「{where}」的更正日期 {Text(correction.Date)} 早于公开日期 {Text(published)}；公开以后才有更正，请核对两个日期。", evidence);
            }
        }
    }

    private static string Fault(AddressBook book, LocatedCorrection located)
    {
        var (_, where, before, after, _, _) = located.Correction;
        if (located.Cells.Count == 0) return $"更正的位置「{where}」在表中找不到{book.HintOf(where)}。";
        if (located.Cell is not { } cell)
        {
            return $"更正的位置「{where}」有 {located.Cells.Count} 格，应当正好是一格：{string.Join("、", located.Cells.Take(3).Select(c => c.ShortAddress))}{(located.Cells.Count > 3 ? "等" : "")}。";
        }
        if (before == after) return $"「{where}」的更正，「原为」和「更正为」都是{Bracketed(before)}，没有改什么。";
        if (located.Next is { } next)
        {
            return next.Correction.Before == after
                ? ""
                : $"「{where}」{Text(located.Correction.Date)} 更正为{Bracketed(after)}，{Text(next.Correction.Date)} 又写原为{Bracketed(next.Correction.Before)}，前后接不上，请核对。";
        }
        var text = cell.Cell?.Text ?? "";
        return text == after ? "" : $"「{where}」的更正写的是更正为{Bracketed(after)}，表里现在是{Bracketed(text)}，应当一致，请核对哪一处对。";
    }

    private static string Bracketed(string text) => text.Length == 0 ? "空白" : $"「{text}」";

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
