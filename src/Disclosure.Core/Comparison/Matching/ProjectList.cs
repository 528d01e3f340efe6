using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Comparison.Matching;

/// <summary>Collects the projects of a budget from all tables that name some, each once.</summary>
internal sealed class ProjectList
{
    private readonly YearNames _names;
    private readonly Dictionary<string, (string Name, string? Code, decimal? Amount, object? Source)> _found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _tables = new(StringComparer.Ordinal);

    private ProjectList(YearNames names) => _names = names;

    /// <summary>The projects, in the order in which the tables name them. Its amount is what the first table that gives one says.</summary>
    public static IReadOnlyList<ProjectTraits> Of(Budget budget)
    {
        var list = new ProjectList(new YearNames(budget.Year));
        foreach (var table in budget.Tables) list.Add(table);
        return [.. list._found.Select(p => new ProjectTraits(p.Value.Name, new Traits(p.Key, p.Value.Code, p.Value.Amount), list._tables[p.Key]))];
    }

    /// <summary>What the project of a sheet is given, in 元; null when the sheet does not say.</summary>
    public static decimal? AmountOf(Table sheet)
    {
        var (field, value) = sheet.Flat().OfType<FieldList>()
            .SelectMany(list => list.Form.Fields.Zip(list.Values)).FirstOrDefault(f => f.First.Meaning == Meaning.ProjectBudget);
        return value?.Number is { } number ? MoneyUnit.InYuan(number, field.AmountUnit ?? sheet.Form.AmountUnit) : null;
    }

    private void Add(Table table)
    {
        var yuan = MoneyUnit.YuanOf(table.Form.AmountUnit) ?? 1;
        if (table.Sheet is { } sheet) Add(sheet, null, AmountOf(table), table, table);
        foreach (var grid in table.Flat().OfType<Grid>())
        {
            // Few grids name projects, and what rows are recognised by takes long to find out.
            if (RowIdentities.ProjectColumnOf(grid.Form) is not { } column) continue;
            var reader = new RowIdentities(grid.Form, _names, yuan, "");
            foreach (var row in grid.Rows.Where(r => r.Kind == RowKind.Record))
            {
                var own = reader.IsProjectLast ? reader.Of(row).Traits : null;
                if (row.Cells[column.Index] is { } cell) Add(cell.Text, own?.Code, own?.Amount, grid, table);
            }
        }
    }

    // One that has several rows in a table has their sum.
    private void Add(string name, string? code, decimal? amount, object source, Table table)
    {
        var key = _names.Relative(name);
        if (!_tables.TryGetValue(key, out var tables)) _tables[key] = tables = [];
        if (!tables.Contains(table.Form.Key)) tables.Add(table.Form.Key);
        if (!_found.TryGetValue(key, out var known)) _found[key] = (name, code, amount, amount is null ? null : source);
        else if (known.Amount is null) _found[key] = (known.Name, known.Code ?? code, amount, source);
        else if (ReferenceEquals(known.Source, source)) _found[key] = known with { Amount = known.Amount + (amount ?? 0) };
    }
}

/// <summary>A project of a budget, whichever tables show it.</summary>
/// <param name="Name">Its printed name.</param>
/// <param name="Traits">What it is recognised by.</param>
/// <param name="Tables">The tables that show it (the keys of their forms).</param>
public sealed record ProjectTraits(string Name, Traits Traits, IReadOnlyList<string> Tables);
