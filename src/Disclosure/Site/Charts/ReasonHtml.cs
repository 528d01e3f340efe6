using Disclosure.Core.Comparison.Reasons;
using Disclosure.Site.Tables;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Charts;

/// <summary>Writes the reason for a change as the narrative gives it, with a link to where; or that none is given.</summary>
internal static class ReasonHtml
{
    /// <summary>What stands where the narrative gives no reason.</summary>
    public const string None = "未说明原因";

    /// <summary>Writes it, in other words where some are given; nothing for a change that asks for none.</summary>
    public static void Write(HtmlText html, ChangeReason? reason, string? words = null)
    {
        if (reason is null) return;
        if (reason.Found is not { } found) html.Raw("<span class=reason>").Text(None).Raw("</span>");
        else html.Raw("<a class=reason").Attribute("href", PassageLink.To(found.Passage)).Attribute("title", found.Sentence).Raw(">").Text(words ?? found.Reason).Raw("</a>");
    }

    /// <summary>It by itself, in other words where some are given; blank for a change that asks for none.</summary>
    public static string Of(ChangeReason? reason, string? words = null)
    {
        var html = new HtmlText();
        Write(html, reason, words);
        return html.ToString();
    }
}
