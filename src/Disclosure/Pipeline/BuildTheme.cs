using Disclosure.Core.Findings;
using Disclosure.Manual.Pages;
using Disclosure.Site.Theme;
using Fluid;

namespace Disclosure.Pipeline;

/// <summary>
/// The theme of a build. Parsing it takes as long as reading a budget, so it begins at once, beside the reading; who asks for any of it
/// waits until it is there.
/// </summary>
/// <param name="folder">A folder whose files replace those of the theme that comes with the program, or null.</param>
internal sealed class BuildTheme(string? folder)
{
    private readonly Task<(ThemeTemplates? Templates, IEnumerable<(string Path, byte[] Bytes)> Assets, FindingList Findings)> _opened =
        Task.Run(() => Open(folder));

    // What only pages of a site ask for.
    private static readonly string[] OfSite = ["assets/site.css", "assets/site-portal.css", "assets/site-portal.js", "assets/site-search.js"];

    /// <summary>The folder of the theme that comes with the program.</summary>
    public static string Own => Path.Combine(AppContext.BaseDirectory, "theme");

    /// <summary>Its templates; null with findings when it cannot be used.</summary>
    public ThemeTemplates? Templates => _opened.GetAwaiter().GetResult().Templates;

    /// <summary>The files that are published as they are, with their paths in the site.</summary>
    public IEnumerable<(string Path, byte[] Bytes)> Assets => All.Where(a => a.Path != ManualPages.Style);

    /// <summary>Those that the pages of the manual ask for; of a theme of one's own, whose pages may ask for others, all.</summary>
    public IEnumerable<(string Path, byte[] Bytes)> AssetsOfManual => folder is null ? All.Where(a => !OfSite.Contains(a.Path)) : All;

    private IEnumerable<(string Path, byte[] Bytes)> All => _opened.GetAwaiter().GetResult().Assets;

    /// <summary>What is wrong with it.</summary>
    public FindingList Findings => _opened.GetAwaiter().GetResult().Findings;

    private static (ThemeTemplates? Templates, IEnumerable<(string Path, byte[] Bytes)> Assets, FindingList Findings) Open(string? folder)
    {
        var findings = new FindingList();
        if (ThemeFolder.Open(Own, folder, findings) is not { } opened) return (null, [], findings);
        var options = new TemplateOptions { StrictVariables = true, StrictFilters = true };
        return (ThemeTemplates.Parse(opened, new PageShapes(options), options, findings), opened.AssetFiles(), findings);
    }
}
