using System.Text.Json.Nodes;

namespace Disclosure.Tests.Search;

/// <summary>An index of the search, read as the page of the search reads it: a call with one object.</summary>
internal static class SearchIndex
{
    private const string Call = "disclosureSearch(";

    /// <summary>What the script hands over.</summary>
    public static JsonNode Read(string script)
    {
        script.ShouldStartWith(Call);
        script.ShouldEndWith(");\n");
        return JsonNode.Parse(script[Call.Length..^3])!;
    }

    /// <summary>What it holds of the tables: the kind (0 a row, 1 a project), the name, the cells by column, and the link from the budget's folder.</summary>
    public static IEnumerable<IndexedRow> Rows(JsonNode index)
    {
        // A number stands for the list that stood before.
        var heads = index["tables"]!.AsArray().SelectMany(t => t![4]!.AsArray()).Select(s => s![2]).OfType<JsonArray>().ToList();
        return RowsUnder(index, heads);
    }

    private static IEnumerable<IndexedRow> RowsUnder(JsonNode index, List<JsonArray> heads) =>
        from table in index["tables"]!.AsArray()
        from section in table![4]!.AsArray()
        let columns = section![2] as JsonArray ?? heads[(int)section[2]!]
        from row in section[4]!.AsArray()
        let name = (string)row![0]!
        let end = row.AsArray().Count > 2 ? (string)row[2]! : ""
        let cells = row.AsArray().Count > 1 ? row[1]!.AsArray().Select(c => (string)c!).ToList() : []
        select new IndexedRow(
            name,
            end.StartsWith('#') ? $"{table[0]}{end}" : $"{table[0]}{section[1]}/{(end.Length > 0 ? end : name)}",
            row.AsArray().Count > 3,
            [.. cells.Select((c, i) => c.Length > 0 ? $"{columns[i]} {c}".Trim() : "").Where(c => c.Length > 0)]);

    /// <summary>What it holds of the narrative: part, kind, name, text and link.</summary>
    public static IEnumerable<IndexedPassage> Passages(JsonNode index) =>
        from part in index["parts"]!.AsArray()
        from passage in part![2]!.AsArray()
        select new IndexedPassage(
            (int)passage![0]!, passage.AsArray().Count > 3 ? (string)passage[3]! : "", (string)passage[2]!, $"{part[0]}#{passage[1]}");
}
