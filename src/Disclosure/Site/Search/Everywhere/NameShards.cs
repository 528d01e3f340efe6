using System.Text;
using System.Text.Json;
using Disclosure.Core.Comparison.Years;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Search.Everywhere;

/// <summary>Writes the names of the site by their keys: <c>all/names-0.js</c> and so on.</summary>
internal static class NameShards
{
    // Brackets, quotes, commas and numbers around what is written.
    private const int AroundKey = 16;
    private const int AroundName = 16;
    private const int AroundNumber = 5;

    private static string FileOf(int shard) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{SiteSearch.Folder}names-{shard}.js");

    /// <summary>Writes them, and says how many files there are.</summary>
    public static int Write(IReadOnlyList<SiteName> names, PageSink sink)
    {
        var places = names.ToDictionary(n => n, FoldersOf);
        var keys = NameKeys.Of(names).All;
        var sizes = places.ToDictionary(p => p.Key, p => SizeOf(p.Key, p.Value));
        var plan = ShardPlan.For(plan => SizesOf(plan, keys, sizes));
        var shards = new List<NameKey>[plan.Count];
        foreach (var key in keys) (shards[plan.Of(key.Key)] ??= []).Add(key);
        for (var i = 0; i < shards.Length; i++) Write(i, shards[i] ?? [], places, sink);
        return plan.Count;
    }

    private static void Write(int shard, List<NameKey> keys, Dictionary<SiteName, List<string>> places, PageSink sink) => SearchScript.Write(FileOf(shard), sink, json =>
    {
        var numbers = new Dictionary<SiteName, int>();
        json.WriteStartArray("names");
        foreach (var name in keys.SelectMany(k => k.Names))
        {
            if (numbers.TryAdd(name, numbers.Count)) Write(json, name, places[name]);
        }
        json.WriteEndArray();
        json.WriteStartObject("keys");
        foreach (var key in keys) Write(json, key, numbers);
        json.WriteEndObject();
    });

    // Name, code, how many units have it, and for some of them the unit with the folders of its documents.
    private static void Write(Utf8JsonWriter json, SiteName name, List<string> places)
    {
        json.WriteStartArray();
        json.WriteStringValue(name.Name);
        json.WriteStringValue(name.Code);
        json.WriteNumberValue(name.Units);
        foreach (var place in places) json.WriteStringValue(place);
        json.WriteEndArray();
    }

    // A key that has more names than these ends in -1.
    private static void Write(Utf8JsonWriter json, NameKey key, Dictionary<SiteName, int> numbers)
    {
        json.WriteStartArray(key.Key);
        foreach (var name in key.Names) json.WriteNumberValue(numbers[name]);
        if (!key.IsWhole) json.WriteNumberValue(-1);
        json.WriteEndArray();
    }

    // A name stands once in a file, however many of its keys lie there.
    private static int[] SizesOf(ShardPlan plan, IReadOnlyList<NameKey> keys, Dictionary<SiteName, int> sizes)
    {
        var total = new int[plan.Count];
        var there = new HashSet<(SiteName, int)>();
        foreach (var key in keys)
        {
            var shard = plan.Of(key.Key);
            total[shard] += AroundKey + (AroundNumber * key.Names.Count) + key.Names.Where(n => there.Add((n, shard))).Sum(n => sizes[n]);
        }
        return total;
    }

    private static int SizeOf(SiteName name, List<string> places) =>
        AroundName + Encoding.UTF8.GetByteCount(name.Name) + name.Code.Length + places.Sum(p => p.Length + 3);

    // A unit and the folders of its documents, the newest first: sh-czj/2025 2024 2023.
    private static List<string> FoldersOf(SiteName name)
    {
        var folders = new List<string>();
        DocumentEntry? last = null;
        foreach (var place in name.Places)
        {
            if (last?.Key == place.Document.Key) continue;
            if (last?.Unit.Key == place.Document.Unit.Key) folders[^1] += " " + place.Document.Key.Folder;
            else folders.Add(place.Document.Key.ToString());
            last = place.Document;
        }
        return folders;
    }
}
