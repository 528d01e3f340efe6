using System.Globalization;
using System.Text.Json;
using Disclosure.Core.Documents;
using Disclosure.Corpora;
using Disclosure.Site.Portal.Maps;

namespace Disclosure.Tests.Manual;

/// <summary>The lists for programs of a site of many made-up units: <c>index.json</c> and what it leads to.</summary>
internal static class LargeLists
{
    /// <summary>The files by path, <c>index.json</c> first, of a site of so many units with a budget each.</summary>
    public static OrderedDictionary<string, JsonElement> Of(int count)
    {
        var files = new OrderedDictionary<string, JsonElement>(StringComparer.Ordinal);
        var units = new SiteUnits([.. MadeUpCity.Of(count).Select((d, i) => d with { Unit = d.Unit with { Key = Key(i) }, Key = d.Key with { Unit = Key(i) } })]);
        void Add(string path, ReadOnlySpan<byte> bytes) => files.Add(path, JsonDocument.Parse(bytes.ToArray()).RootElement);
        PortalIndex.Write(new SiteDescription { Name = "虚构市人民政府" }, "预算公开", units, Add);
        foreach (var unit in units.All) PortalIndex.Write(unit, Add);
        return files;
    }

    private static string Key(int unit) => string.Create(CultureInfo.InvariantCulture, $"{(char)('a' + unit % 26)}x-{unit:0000}");
}
