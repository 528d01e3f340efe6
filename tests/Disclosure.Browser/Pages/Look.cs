using Microsoft.Playwright;

namespace Disclosure.Browser.Pages;

/// <summary>
/// One way to look at a page: a width of window and what the reader has set. Zoom is width: 200 % of a window of 1280 is one of 640,
/// and 400 % one of 320 (WCAG 1.4.10); large text is the browser's own setting, twice the usual.
/// </summary>
internal sealed record Look(int Width, string Mode)
{
    /// <summary>Those that every real page is audited in.</summary>
    public static IReadOnlyList<Look> Audited { get; } =
    [
        new(320, "light"), new(768, "light"), new(1280, "light"),
        new(320, "dark"), new(768, "dark"), new(1280, "dark"),
        new(320, "forced"), new(1280, "forced"),
        new(320, "large"), new(768, "large"), new(1280, "large"),
        new(1280, "contrast"), new(1280, "dark-contrast"),
        new(320, "elder"),
    ];

    /// <summary>Those in which only the width is measured: a common phone, and 200 % zoom.</summary>
    public static IReadOnlyList<Look> Measured { get; } = [new(360, "light"), new(640, "light"), new(640, "large"), new(1280, "elder")];

    /// <summary>Those in which the width of every made-up page is measured.</summary>
    public static IReadOnlyList<Look> MeasuredInFiction { get; } =
        [new(320, "light"), new(640, "light"), new(768, "light"), new(1280, "light"), new(320, "large"), new(1280, "large"), new(320, "elder")];

    /// <summary>Those that the made-up pages are audited in by turns.</summary>
    public static IReadOnlyList<Look> AuditedInFiction { get; } =
        [new(320, "light"), new(1280, "dark"), new(768, "forced"), new(320, "large"), new(1280, "light"), new(320, "elder"), new(1280, "contrast")];

    private bool IsLarge => Mode == "large";

    public override string ToString() => $"{Width}-{Mode}";

    /// <summary>Shows the page in this way; any earlier way is undone.</summary>
    public async Task ShowAsync(OpenedPage opened)
    {
        await opened.Page.SetViewportSizeAsync(Width, 800);
        await opened.Page.EmulateMediaAsync(new()
        {
            ColorScheme = Mode.StartsWith("dark", StringComparison.Ordinal) ? ColorScheme.Dark : ColorScheme.Light,
            ForcedColors = Mode == "forced" ? ForcedColors.Active : ForcedColors.None,
            Contrast = Mode.EndsWith("contrast", StringComparison.Ordinal) ? Contrast.More : Contrast.NoPreference,
        });
        await opened.SetTextSizeAsync(IsLarge ? 32 : 16);
        await opened.SetElderAsync(Mode == "elder");
    }
}
