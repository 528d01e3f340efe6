using Disclosure.Core.Comparison.Matching;

namespace Disclosure.Core.Comparison.Years;

/// <summary>One thing over several years.</summary>
/// <param name="Lines">Its figure of each year of the section; null where the year does not have it.</param>
public sealed record SideBySideLine(IReadOnlyList<FigureLine?> Lines)
{
    /// <summary>What came of it in words: when it began, ended, got another name or another meaning; blank for nothing.</summary>
    public string Note { get; init; } = "";

    /// <summary>The newest line and those before it that mean the same, by the years of the section: null where a year has none, or one that must not be set beside it.</summary>
    public required IReadOnlyList<FigureLine?> OfOneMeaning { get; init; }

    /// <summary>What became of it from the year before to the last year; null where the years do not measure the same, or neither has it.</summary>
    public LineChange? Change { get; init; }

    /// <summary>The last year less the one before it, blanks counting as nothing; null where the two must not be subtracted.</summary>
    public decimal? Difference => Change?.Difference;

    /// <summary>The difference in per cent (<c>增加 12.30%</c>), or 新增, 取消, 相同; blank where nothing was subtracted.</summary>
    public string Rate => Change?.Rate ?? "";

    /// <summary>Its newest line.</summary>
    public FigureLine Last => Lines.Last(l => l is not null)!;

    /// <summary>Whether the last year has it no more.</summary>
    public bool IsEnded => Lines[^1] is null;
}
