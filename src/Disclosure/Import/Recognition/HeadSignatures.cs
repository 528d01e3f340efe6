namespace Disclosure.Import.Recognition;

/// <summary>The rows at the beginning of tables as they are printed: a piece that begins with one of them is no table of its own.</summary>
internal sealed class HeadSignatures
{
    // Two heads stand over any table.
    private const int FewestHeads = 3;
    private const int MostHeadRows = 6;

    private readonly Dictionary<(string File, string Row), HashSet<int>> _tables = [];

    /// <summary>Takes the tables that have titles.</summary>
    public HeadSignatures(IEnumerable<SourceTable> titled)
    {
        foreach (var table in titled)
        {
            for (var row = 0; row < Math.Min(MostHeadRows, table.Grid.Rows); row++)
            {
                if (Of(table, row) is not { } heads) continue;
                if (!_tables.TryGetValue((table.File, heads), out var found)) _tables[(table.File, heads)] = found = [];
                found.Add(table.Index);
            }
        }
    }

    /// <summary>The places of the tables of its file that have the heads with which another begins.</summary>
    public IReadOnlySet<int> Like(SourceTable source) => Of(source, 0) is { } heads && _tables.TryGetValue((source.File, heads), out var found) ? found : new HashSet<int>();

    private static string? Of(SourceTable table, int row)
    {
        var texts = table.Grid.Beginning(row).Select(c => Folded.Name(c.Text)).Where(t => t.Length > 0).ToList();
        return texts.Count < FewestHeads ? null : string.Join('|', texts);
    }
}
