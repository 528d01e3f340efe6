using Disclosure.Core.Comparison.Years;

namespace Disclosure.Site.Search.Everywhere;

/// <summary>A name that stands somewhere on the site: of a unit, a project, a subject or a line.</summary>
/// <param name="name">The name.</param>
/// <param name="code">The code of its subject; blank for none.</param>
internal sealed class SiteName(string name, string code)
{
    // Whoever wants more of a common name says of which unit.
    private const int MostUnits = 12;

    private readonly List<NamePlace> _places = [];
    private string _unit = "";

    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The code of its subject; blank for none.</summary>
    public string Code { get; } = code;

    /// <summary>The name as a search compares it.</summary>
    public string Plain { get; } = PlainWords.Of(name);

    /// <summary>How many units have it.</summary>
    public int Units { get; private set; }

    /// <summary>Where it stands: in the documents of a few units, the newest of each first.</summary>
    public IReadOnlyList<NamePlace> Places => _places;

    /// <summary>Whether more units have it than its places say.</summary>
    public bool HasMore => Units > MostUnits;

    /// <summary>Whether a place in a document would be kept.</summary>
    public bool Keeps(DocumentEntry document) => Units < MostUnits || (Units == MostUnits && _unit == document.Unit.Key);

    /// <summary>Adds a place; those of a unit come one after the other.</summary>
    public void Add(DocumentEntry document, string link)
    {
        if (_unit != document.Unit.Key)
        {
            _unit = document.Unit.Key;
            Units++;
        }
        if (!HasMore) _places.Add(new NamePlace(document, link));
    }
}

/// <summary>Where a name stands.</summary>
/// <param name="Document">The document.</param>
/// <param name="Link">The link from its folder.</param>
internal readonly record struct NamePlace(DocumentEntry Document, string Link);
