using Disclosure.Core.Editions;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Documents;

/// <summary>What one unit discloses of one year, its budget or its final accounts: the whole document.</summary>
/// <param name="Unit">Whose it is.</param>
/// <param name="Key">Which one it is.</param>
/// <param name="Edition">The set of tables it is made to.</param>
/// <param name="Place">Its folder.</param>
public sealed record Budget(Unit Unit, DocumentKey Key, Edition Edition, Place Place)
{
    /// <summary>Its year.</summary>
    public int Year => Key.Year;

    /// <summary>What is said about its publication.</summary>
    public required Publication Publication { get; init; }

    /// <summary>Its tables, sheet by sheet, in the official order.</summary>
    public required IReadOnlyList<Table> Tables { get; init; }

    /// <summary>Its prose by part.</summary>
    public required IReadOnlyDictionary<string, Narrative> Narratives { get; init; }

    /// <summary>The classifications by the name that the edition uses.</summary>
    public required IReadOnlyDictionary<string, Classification> Classifications { get; init; }

    /// <summary>What a document like it is called: the edition says, else the plain word for its kind.</summary>
    public string Name => Edition.Document.Length > 0 ? Edition.Document : Key.Kind.Word();

    /// <summary>The document's title.</summary>
    public string Title => Publication.Title.Length > 0 ? Publication.Title : Named(Edition.Title);

    /// <summary>The tables of a part, sheet by sheet, in the official order.</summary>
    public IEnumerable<Table> TablesOf(Part part) => part.Tables.SelectMany(key => Tables.Where(t => t.Form.Key == key));

    /// <summary>Writes the unit's name into a title of the edition.</summary>
    public string Named(string title) => title.Replace("{单位}", Unit.Name, StringComparison.Ordinal);
}
