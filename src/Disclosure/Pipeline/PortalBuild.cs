using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Downloads;
using Disclosure.Site.Portal;
using Disclosure.Site.Theme;

namespace Disclosure.Pipeline;

/// <summary>Makes what the site has beside its units, from records alone: it makes no difference which build, or which machine, left them.</summary>
internal static class PortalBuild
{
    /// <summary>Writes the portal's pages and files, the data of all units, and the theme's own files.</summary>
    /// <param name="templates">What the pages are made with.</param>
    /// <param name="site">The portal.</param>
    /// <param name="documents">The documents of the site.</param>
    /// <param name="assets">The files of the theme that are published as they are.</param>
    /// <param name="sink">Takes the files, from several threads at once.</param>
    /// <param name="cores">Does the work.</param>
    /// <param name="keep">Takes over the data of years in which nothing changed.</param>
    /// <exception cref="ThemeException">A template failed.</exception>
    public static void Write(
        ThemeTemplates templates, SiteDescription site, IReadOnlyList<DocumentEntry> documents, IEnumerable<(string Path, byte[] Bytes)> assets, PageSink sink, Cores cores, KeepYear keep)
    {
        IReadOnlyList<Action> parts =
        [
            .. PortalPages.Parts(templates, site, documents, sink),
            .. YearData.Parts(documents, site, (path, bytes) => sink(path, bytes), keep),
            () => Write(assets, sink),
        ];
        cores.Render(parts, write => write());
    }

    private static void Write(IEnumerable<(string Path, byte[] Bytes)> assets, PageSink sink)
    {
        foreach (var (path, bytes) in assets) sink(path, bytes);
    }
}
