using System.Text.Json;

namespace Disclosure.Browser.Pages;

/// <summary>The tables of a page as Chromium hands them to a screen reader: its accessibility tree, not its elements.</summary>
internal sealed class TableReading
{
    private static readonly HashSet<string> CellRoles = new(["cell", "gridcell", "columnheader", "rowheader"], StringComparer.Ordinal);

    private readonly Dictionary<string, JsonElement> _nodes;

    private TableReading(JsonElement tree) => _nodes = tree.GetProperty("nodes").EnumerateArray()
        .ToDictionary(node => node.GetProperty("nodeId").GetString()!, StringComparer.Ordinal);

    public static async Task<IReadOnlyList<ReadTable>> OfAsync(OpenedPage opened)
    {
        var protocol = await opened.ProtocolAsync();
        var reading = new TableReading((await protocol.SendAsync("Accessibility.getFullAXTree"))!.Value);
        return [.. reading.Below(reading._nodes.Values.First()).Where(node => RoleOf(node) == "table").Select(reading.Table)];
    }

    private ReadTable Table(JsonElement table) => new(NameOf(table),
    [
        .. Below(table).Where(node => RoleOf(node) == "row")
            .Select(row => Below(row).Where(node => CellRoles.Contains(RoleOf(node))).Select(cell => new ReadCell(RoleOf(cell), NameOf(cell))).ToList()),
    ]);

    // In the order in which it is read. What is ignored itself may hold what is not.
    private IEnumerable<JsonElement> Below(JsonElement node)
    {
        if (!node.TryGetProperty("childIds", out var children))
            yield break;
        foreach (var id in children.EnumerateArray())
        {
            if (!_nodes.TryGetValue(id.GetString()!, out var child))
                continue;
            if (!child.GetProperty("ignored").GetBoolean())
                yield return child;
            foreach (var deeper in Below(child))
                yield return deeper;
        }
    }

    private static string RoleOf(JsonElement node) => Value(node, "role");

    private static string NameOf(JsonElement node) => string.Join(' ', Value(node, "name").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Value(JsonElement node, string property) =>
        node.TryGetProperty(property, out var value) && value.TryGetProperty("value", out var text) ? text.ToString() : "";
}
