using Disclosure.Core.Comparison.Years;

namespace Disclosure.Site.Search.Everywhere;

/// <summary>All names of the site, each once, with a few of the places where it stands.</summary>
internal sealed class SiteNames
{
    private readonly Dictionary<string, SiteName> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SiteName>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<SiteName> _all = [];

    private SiteNames() => _lookup = _byName.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The names, in the order in which they first stand.</summary>
    public IReadOnlyList<SiteName> All => _all;

    /// <summary>The names of documents.</summary>
    /// <param name="documents">The documents unit by unit, the newest of each first.</param>
    public static SiteNames Of(IReadOnlyList<DocumentEntry> documents)
    {
        var names = new SiteNames();
        foreach (var document in documents)
        {
            names.NameOf(document.Unit.Today).Add(document, document.Pages[0].File);
            if (document.Unit.Name != document.Unit.Today) names.NameOf(document.Unit.Name).Add(document, document.Pages[0].File);
            foreach (var row in document.Found.Rows())
            {
                var name = names.NameOf(row.NameAndCode);
                // Most places of a common name are not kept, and so need no link.
                name.Add(document, name.Keeps(document) ? row.Link : "");
            }
        }
        return names;
    }

    private SiteName NameOf(ReadOnlySpan<char> nameAndCode)
    {
        if (_lookup.TryGetValue(nameAndCode, out var known)) return known;
        var key = nameAndCode.ToString();
        var name = key.Split('\t') is [var own, var code] ? new SiteName(own, code) : new SiteName(key, "");
        _all.Add(name);
        return _byName[key] = name;
    }
}
