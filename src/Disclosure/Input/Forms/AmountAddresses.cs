using Disclosure.Core.Addressing;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Forms;

/// <summary>
/// Reads the addresses of an edition, wherever they stand; when all tables are read, they are looked for in their forms.
/// </summary>
internal sealed class AmountAddresses(FindingList findings)
{
    private readonly List<StatedAddress> _addresses = [];

    /// <summary>The address of amounts under a key; null when it is not there, or with a finding when it is none.</summary>
    public CellPattern? Read(KeyedReader options, InputKey<TextValue> key) =>
        options.Text(key) is { Length: > 0 } text ? Read(text, options.ValuePlace(key)) : null;

    /// <summary>An address of amounts; null with a finding when the text is none.</summary>
    public CellPattern? Read(string text, Place place)
    {
        var pattern = PatternReader.Read(text, place, findings);
        if (pattern is not null) Add(pattern, AddressUse.Amount, place);
        return pattern;
    }

    /// <summary>Takes an address that was read elsewhere.</summary>
    /// <param name="pattern">The address.</param>
    /// <param name="use">What it should name.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="mayBeShort">Whether steps may be left out.</param>
    public void Add(CellPattern pattern, AddressUse use, Place place, bool mayBeShort = false) =>
        _addresses.Add(new StatedAddress(pattern, use, place, mayBeShort));

    /// <summary>Takes an address that the first page finds by itself, and that may leave steps out; what cannot be read as one it says itself.</summary>
    public void AddShort(string text, Place place)
    {
        if (text.Length > 0 && FormulaParser.ParseSum(text, out _) is [{ First: Factor.One { Pattern: var pattern }, Rest.Count: 0 }])
        {
            Add(pattern, AddressUse.Number, place, mayBeShort: true);
        }
    }

    /// <summary>Reports those that no document of the edition can have: one that a unit left blank is fine.</summary>
    public void Check(FormAddresses known)
    {
        foreach (var (pattern, use, place, mayBeShort) in _addresses)
        {
            // The tables of other documents are those of their own editions.
            if (DocumentCells.PrefixOf("", pattern.Text) is not null) continue;
            var fault = mayBeShort ? known.FaultOfShort(pattern, use) : known.FaultOf(pattern, use);
            if (fault.Length > 0) findings.Error("unknown-address", place, $"地址{Bracketed.Of(pattern.Text)}{fault}。");
        }
    }

    private sealed record StatedAddress(CellPattern Pattern, AddressUse Use, Place Place, bool MayBeShort);
}
