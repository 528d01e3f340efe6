using System.Globalization;
using Disclosure.Core.Addressing;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Pages;

/// <summary>The notice of corrections as templates see it.</summary>
internal static class CorrectionViews
{
    /// <summary>The corrections, those of one table or of all.</summary>
    /// <param name="corrections">Which.</param>
    /// <param name="link">The link to a cell, or blank.</param>
    public static IReadOnlyList<CorrectionView> Of(IEnumerable<LocatedCorrection> corrections, Func<LocatedCell, string> link) => [.. corrections.Select(c => new CorrectionView(
        c.Number,
        c.Correction.Date.ToString("yyyy 年 M 月 d 日", CultureInfo.InvariantCulture),
        c.Cell?.ShortAddress ?? c.Correction.Where,
        c.Cell is { } cell ? link(cell) : "",
        c.Correction.Before,
        c.Correction.After,
        c.Correction.Reason))];
}
