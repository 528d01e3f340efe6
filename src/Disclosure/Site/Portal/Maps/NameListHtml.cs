using Disclosure.Site.Search.Everywhere;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Portal.Maps;

/// <summary>Writes names with the units that have them.</summary>
internal static class NameListHtml
{
    private const int MostUnits = 6;

    /// <summary>A list below a heading with an id.</summary>
    public static string Of(string id, string title, IReadOnlyList<SiteName> names)
    {
        var html = new HtmlText();
        html.Raw("<section>\n<h2").Attribute("id", id).Raw(">").Text(title).Raw("</h2>\n<ul class=\"names-places names-units\">\n");
        foreach (var name in names) Write(html, name);
        return html.Raw("</ul>\n</section>\n").ToString();
    }

    private static void Write(HtmlText html, SiteName name)
    {
        html.Raw("<li><span>").Text(name.Code.Length > 0 ? $"{name.Code} {name.Name}" : name.Name).Raw("</span> <span>");
        foreach (var place in name.Places.DistinctBy(p => p.Document.Unit.Key, StringComparer.Ordinal).Take(MostUnits))
        {
            var unit = place.Document.Unit.Today;
            html.Raw("<a").Attribute("href", $"../{place.Document.Folder}{place.Link}").Attribute("aria-label", unit == name.Name ? unit : $"{unit}，{name.Name}");
            html.Raw(">").Text(unit).Raw("</a> ");
        }
        if (name.Units > MostUnits) html.Raw("等 ").Number(name.Units).Raw(" 个单位");
        html.Raw("</span></li>\n");
    }
}
