using Disclosure.Core.Documents;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Portal.Maps;

/// <summary>
/// Writes the maps that a large site has of each unit: the page of all its pages, its years for programs, its map for search
/// engines. They are made of the site and of that unit's documents alone: where neither changed, they are what they were.
/// </summary>
/// <param name="frame">Renders the page.</param>
/// <param name="site">The portal.</param>
/// <param name="sink">Takes the files.</param>
internal sealed class UnitMaps(MapFrame frame, SiteDescription site, PageSink sink)
{
    /// <summary>Writes those of a unit.</summary>
    public void Write(SiteUnit unit)
    {
        frame.Render(MapPages.Kind, MapPages.FileOf(unit), $"{unit.Name}：所有页面", [MapPages.ToMap],
            new("units", (List<UnitView>)[UnitViews.Of(unit, MapFrame.RootOf(unit.Map))]), new("links", (List<LinkView>)[]));
        PortalIndex.Write(unit, sink);
        SiteMapXml.Write(site, unit, sink);
    }
}
