using Disclosure.Core.Documents;
using Disclosure.Site.Portal;
using Disclosure.Site.Theme;

namespace Disclosure.Pipeline;

/// <summary>Which document a file of a site belongs to: its part of the site is the folder that its key names.</summary>
internal static class DocumentFiles
{
    private const string Home = "/index.html";

    /// <summary>The documents whose first page is among the files of a site.</summary>
    public static IReadOnlySet<DocumentKey> In(IEnumerable<string> files) =>
        files.Where(f => f.EndsWith(Home, StringComparison.Ordinal)).Select(OwnerOf).OfType<DocumentKey>().ToHashSet();

    /// <summary>Whether a file of a site is one of the theme's.</summary>
    public static bool IsAsset(string path) => path.StartsWith(ThemeFolder.Assets + "/", StringComparison.Ordinal);

    /// <summary>Whether a file of a site is one of the portal's own, which every build makes anew.</summary>
    public static bool IsPortal(string path) => path.StartsWith(PortalFiles.Folder + "/", StringComparison.Ordinal);

    /// <summary>The document to whose part of the site a file belongs; null for the portal's own files and those of a unit.</summary>
    public static DocumentKey? OwnerOf(string path) =>
        path.Split('/', 3) is [not ThemeFolder.Assets and var unit, var folder, _] ? DocumentKey.Of(unit, folder) : null;
}
