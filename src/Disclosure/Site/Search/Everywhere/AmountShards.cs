using System.Globalization;
using Disclosure.Core.Comparison.Years;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Search.Everywhere;

/// <summary>Writes which documents an amount stands in: <c>all/amounts-0.js</c> and so on.</summary>
internal static class AmountShards
{
    // A round amount stands in many: the first few are enough to see that it says little.
    private const int MostDocuments = 24;
    private const int AroundAmount = 6;
    private const int AroundFolder = 3;

    private static string FileOf(int shard) => string.Create(CultureInfo.InvariantCulture, $"{SiteSearch.Folder}amounts-{shard}.js");

    /// <summary>Writes them, and says how many files there are.</summary>
    /// <param name="documents">The documents in the order in which they are to be listed.</param>
    /// <param name="sink">Takes the files.</param>
    public static int Write(IReadOnlyList<DocumentEntry> documents, PageSink sink)
    {
        var amounts = ByAmount(documents);
        var plan = ShardPlan.For([.. amounts.Select(a => (a.Amount, AroundAmount + a.Amount.Length + a.Folders.Sum(f => f.Length + AroundFolder)))]);
        var shards = new List<(string Amount, List<string> Folders)>[plan.Count];
        foreach (var amount in amounts) (shards[plan.Of(amount.Amount)] ??= []).Add(amount);
        for (var i = 0; i < shards.Length; i++) Write(i, shards[i] ?? [], sink);
        return plan.Count;
    }

    private static List<(string Amount, List<string> Folders)> ByAmount(IReadOnlyList<DocumentEntry> documents)
    {
        var all = new List<(string Amount, List<string> Folders)>();
        var known = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var document in documents)
        {
            var folder = document.Key.ToString();
            var amounts = document.Found.Amounts.AsSpan();
            foreach (var range in amounts.Split(' '))
            {
                if (amounts[range].IsEmpty) continue;
                if (!lookup.TryGetValue(amounts[range], out var folders))
                {
                    var amount = amounts[range].ToString();
                    all.Add((amount, known[amount] = folders = []));
                }
                if (folders.Count < MostDocuments) folders.Add(folder);
            }
        }
        return all;
    }

    private static void Write(int shard, List<(string Amount, List<string> Folders)> amounts, PageSink sink) => SearchScript.Write(FileOf(shard), sink, json =>
    {
        json.WriteStartObject("amounts");
        foreach (var (amount, folders) in amounts)
        {
            json.WriteStartArray(amount);
            foreach (var folder in folders) json.WriteStringValue(folder);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    });
}
