using System.Text.Json;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Site.Theme;

namespace Disclosure.Site.Search.Everywhere;

/// <summary>
/// Writes what a search over the whole site begins with, <c>search-index.js</c> at the root: of a few documents their list, of many the number
/// of the files that tell by name, code and amount which documents to look at. So little is loaded before the first result, however
/// many documents there are.
/// </summary>
internal static class SiteSearch
{
    /// <summary>Where the files over all units stand.</summary>
    public const string Folder = PageNames.AllFolder + "/";

    /// <summary>Writes it.</summary>
    /// <param name="documents">The documents of the site.</param>
    /// <param name="names">Their names, where there are many documents; null where a list of them is enough.</param>
    /// <param name="sink">Takes the files.</param>
    public static void Write(IReadOnlyList<DocumentEntry> documents, SiteNames? names, PageSink sink)
    {
        List<DocumentEntry> newest = [.. documents.OrderByDescending(d => d.Year).ThenBy(d => d.Key)];
        var kinds = newest.Select(d => d.Key.Kind);
        if (names is null)
        {
            SearchScript.Write(newest.Select(d => (d.Folder, d.Title)), kinds, sink);
            return;
        }
        var shards = (NameShards.Write(names.All, sink), AmountShards.Write(newest, sink));
        SearchScript.Write(SearchScript.File, sink, json => Write(json, newest, kinds, shards));
    }

    private static void Write(Utf8JsonWriter json, List<DocumentEntry> newest, IEnumerable<DocumentKind> kinds, (int Names, int Amounts) shards)
    {
        SearchScript.WriteKinds(json, [.. kinds.Distinct()]);
        json.WriteString("folder", Folder);
        json.WriteNumber("documents", newest.Count);
        json.WriteStartArray("years");
        foreach (var year in newest.Select(d => d.Year).Distinct()) json.WriteNumberValue(year);
        json.WriteEndArray();
        json.WriteNumber("names", shards.Names);
        json.WriteNumber("amounts", shards.Amounts);
    }
}
