using Disclosure.Core.Documents;

namespace Disclosure.Site.Tables;

/// <summary>
/// Short names for the rows of a page, for links that people pass on: made of a row's address alone, so that they outlive rows that
/// are added or moved. Where two begin alike both are longer: a link that has come to mean two rows leads to none, not to the wrong one.
/// </summary>
internal sealed class ShortIds
{
    private const int Shortest = 6;

    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    /// <summary>The short ids of the rows with these addresses.</summary>
    public ShortIds(IEnumerable<string> addresses)
    {
        var hashes = addresses.Distinct(StringComparer.Ordinal).Select(address => (Address: address, Hash: ShortHash.Of(address)))
            .OrderBy(h => h.Hash, StringComparer.Ordinal).ToList();
        for (var i = 0; i < hashes.Count; i++)
        {
            // In order, those that begin alike are neighbours.
            var before = i > 0 ? Alike(hashes[i].Hash, hashes[i - 1].Hash) : 0;
            var behind = i + 1 < hashes.Count ? Alike(hashes[i].Hash, hashes[i + 1].Hash) : 0;
            _ids[hashes[i].Address] = "r" + hashes[i].Hash[..Math.Max(Shortest, Math.Max(before, behind) + 1)];
        }
    }

    /// <summary>The short id of the row with an address.</summary>
    public string Of(string address) => _ids[address];

    private static int Alike(string one, string other)
    {
        var count = 0;
        while (count < one.Length - 1 && one[count] == other[count]) count++;
        return count;
    }
}
