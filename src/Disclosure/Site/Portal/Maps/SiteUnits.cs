using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Editions;

namespace Disclosure.Site.Portal.Maps;

/// <summary>
/// The documents of a site by unit, and how its maps are divided: what lists every page stands on one page as long as that stays short. A
/// larger site has a map for each unit, which only that unit's documents change, and lists the units.
/// </summary>
internal sealed class SiteUnits
{
    /// <summary>The most units that one page lists.</summary>
    public const int MostUnits = 1_000;

    private const int MostDocuments = 40;
    private const int MostPages = 1_000;

    /// <summary>The units of documents.</summary>
    public SiteUnits(IReadOnlyList<DocumentEntry> documents)
    {
        IsLarge = documents.Count > MostDocuments || documents.Sum(d => d.Pages.Count) > MostPages;
        All = [.. documents.GroupBy(d => d.Unit.Key, StringComparer.Ordinal).OrderBy(u => u.Key, StringComparer.Ordinal).Select(u => new SiteUnit(u))];
        Groups = [.. PrefixGroups.Of(All, u => u.Key, MostUnits)];
    }

    /// <summary>Whether there are too many documents to list all their pages on one.</summary>
    public bool IsLarge { get; }

    /// <summary>The units in the order of their names.</summary>
    public IReadOnlyList<SiteUnit> All { get; }

    /// <summary>The units by how their names begin, no more of them in a group than a page lists.</summary>
    public IReadOnlyList<PrefixGroup<SiteUnit>> Groups { get; }

    /// <summary>All documents unit by unit, the newest of each first.</summary>
    public IReadOnlyList<DocumentEntry> Documents => [.. All.SelectMany(u => u.Documents)];
}

/// <summary>A unit with its documents.</summary>
internal sealed class SiteUnit
{
    /// <summary>The unit whose documents these are.</summary>
    public SiteUnit(IEnumerable<DocumentEntry> documents) => Documents = [.. documents.OrderByDescending(d => d.Year).ThenBy(d => d.Key)];

    /// <summary>The name of its folder.</summary>
    public string Key => Documents[0].Unit.Key;

    /// <summary>What it is called today.</summary>
    public string Name => Documents[0].Unit.Today;

    /// <summary>Its folder, a path from the site's root that ends in a slash.</summary>
    public string Folder => Key + "/";

    /// <summary>
    /// Where a large site has its map, and its years for programs, without the ending. They stand with what is of all units: of a unit
    /// where nothing changed, the folder stays as it is.
    /// </summary>
    public string Map => $"{PageNames.AllFolder}/unit-{Key}";

    /// <summary>Its documents, the newest first.</summary>
    public IReadOnlyList<DocumentEntry> Documents { get; }
}
