using Disclosure.Core.Addressing;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Forms;

/// <summary>
/// Reads the addresses of amounts that the first page shows; when all tables are read, they are looked for in their
/// forms.
/// </summary>
internal sealed class AmountAddresses(FindingList findings)
{
    private readonly List<(CellPattern Pattern, Place Place)> _addresses = [];

    /// <summary>The address under a key; null when it is not there, or with a finding when it is none.</summary>
    public CellPattern? Read(KeyedReader options, InputKey<TextValue> key) =>
        options.Text(key) is { Length: > 0 } text ? Read(text, options.ValuePlace(key)) : null;

    /// <summary>An address; null with a finding when the text is none.</summary>
    public CellPattern? Read(string text, Place place)
    {
        var pattern = PatternReader.Read(text, place, findings);
        if (pattern is not null) _addresses.Add((pattern, place));
        return pattern;
    }

    /// <summary>Reports those that no table of the edition can have: one that a unit left blank is fine.</summary>
    public void Check(IEnumerable<TableForm> tables)
    {
        if (_addresses.Count == 0) return;
        var known = new FormAddresses(tables);
        foreach (var (pattern, place) in _addresses)
        {
            var fault = known.FaultOf(pattern);
            if (fault.Length > 0) findings.Error("unknown-address", place, $"地址{Bracketed.Of(pattern.Text)}{fault}。");
        }
    }
}
