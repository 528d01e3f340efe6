using Disclosure.Core.Documents;

namespace Disclosure.Core.Layout;

/// <summary>How tables are divided over pages: of each it is worked out once, for whoever asks row by row. Not for several threads.</summary>
public sealed class TableDivisions
{
    private readonly Dictionary<Table, TableDivision> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The division of a table.</summary>
    /// <param name="table">A table of the budget, or of another document of its unit.</param>
    public TableDivision Of(Table table)
    {
        if (!_known.TryGetValue(table, out var division)) _known[table] = division = TableDivision.Of(table);
        return division;
    }
}
