using Disclosure.Core.Editions;

namespace Disclosure.Core.Addressing;

/// <summary>
/// Which cells the tables of an edition can have. An address with gaps that finds nothing may be one of a table that a unit left
/// blank; one that no form allows is a slip.
/// </summary>
/// <param name="tables">The tables.</param>
/// <param name="classifications">The classification by its name in the tables; null where its file cannot be had.</param>
public sealed class FormAddresses(IEnumerable<TableForm> tables, Func<string, Classification?>? classifications = null)
{
    private readonly FormStep _root = FormTree.Of(tables);

    /// <summary>What is wrong with an address, a clause in Chinese; blank when nothing is.</summary>
    /// <param name="pattern">The address.</param>
    /// <param name="use">What it should name.</param>
    public string FaultOf(CellPattern pattern, AddressUse use = AddressUse.Amount)
    {
        var search = new AddressSearch(pattern, use, classifications ?? (_ => null));
        search.From(_root, 0);
        return search.Fault();
    }

    /// <summary>The same of an address that may leave steps out as long as the rest is clear.</summary>
    public string FaultOfShort(CellPattern pattern, AddressUse use)
    {
        var fault = FaultOf(pattern, use);
        if (fault.Length == 0) return "";
        var gap = new PatternStep("**", false, []);
        var steps = pattern.Steps.Take(1).Concat(pattern.Steps.Skip(1).SelectMany(s => new[] { gap, s }));
        return FaultOf(pattern with { Steps = [.. steps] }, use).Length == 0 ? "" : fault;
    }
}
