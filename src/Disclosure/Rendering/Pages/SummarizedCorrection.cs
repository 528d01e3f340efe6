namespace Disclosure.Rendering.Pages;

/// <summary>A correction as the portal speaks of it.</summary>
/// <param name="Date">The day.</param>
/// <param name="Where">The address of the cell.</param>
/// <param name="Before">What it said; blank for nothing.</param>
/// <param name="After">What it says; blank for nothing.</param>
/// <param name="Reason">Why.</param>
/// <param name="Href">The link to its row from the site's root.</param>
internal sealed record SummarizedCorrection(DateOnly Date, string Where, string Before, string After, string Reason, string Href)
{
    /// <summary>What was corrected, in words.</summary>
    public string Words => $"{Where}：原为{Quoted(Before)}，更正为{Quoted(After)}。原因：{Reason}";

    private static string Quoted(string text) => text.Length == 0 ? "空白" : $" {text}";
}
