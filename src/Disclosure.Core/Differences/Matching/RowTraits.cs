using Disclosure.Core.Editions;
using Disclosure.Core.Grids;

namespace Disclosure.Core.Differences.Matching;

/// <summary>A row with what it is matched by.</summary>
internal sealed class RowTraits
{
    private readonly YearNames _names;
    private string? _texts;

    /// <summary>The traits of a row of a grid.</summary>
    public RowTraits(GridRow row, GridForm form, YearNames names, decimal yuan)
    {
        _names = names;
        Row = row;
        Heads = row.Kind == RowKind.Record ? [.. form.Leaves.Where(l => l.Column.IsRowHeader).Select(l => HeadOf(row, l))] : [];
        Key = row.Kind switch
        {
            RowKind.Subject => $"# {row.Code}",
            RowKind.Record => $"- {string.Join('/', Heads)}",
            _ => $"= {names.Key(string.Join('/', row.Steps))}",
        };
        Traits = new Traits(Heads.Count > 0 ? Heads[^1] : names.Relative(row.Label), CodeOf(row, form), AmountOf(row, form) * yuan);
    }

    /// <summary>The row.</summary>
    public GridRow Row { get; }

    /// <summary>For a record: its row headers; the last is its own name.</summary>
    public IReadOnlyList<string> Heads { get; }

    /// <summary>What it is called.</summary>
    public string Key { get; }

    /// <summary>What it is recognised by under another name.</summary>
    public Traits Traits { get; }

    /// <summary>All that is written in it: of rows with the same name those that are the same throughout go together.</summary>
    public string Texts => _texts ??= Key + "|" + string.Join('|', Row.Cells.Select(c => c?.Text));

    /// <summary>The key with its headers under their new names.</summary>
    public string Renamed(Renames renames) => $"- {string.Join('/', Heads.Select(renames.Of))}";

    // A year in a column of years is that year; in a name it moves on with the budget.
    private string HeadOf(GridRow row, Leaf leaf)
    {
        var text = row.Cells[leaf.Index]?.Text ?? "";
        return leaf.Column.Type == ColumnType.Year ? text : _names.Relative(text);
    }

    private static string? CodeOf(GridRow row, GridForm form) =>
        row.Code ?? form.Leaves.Where(l => l.Column.Type is ColumnType.Code or ColumnType.Subject).Select(l => row.Cells[l.Index]?.Code).FirstOrDefault(c => c is not null);

    private static decimal? AmountOf(GridRow row, GridForm form)
    {
        var leaf = form.Leaves.FirstOrDefault(l => l.Column.Meaning is Meaning.ProjectBudget or Meaning.ItemAmount)
            ?? form.Leaves.FirstOrDefault(l => l.Column.Type == ColumnType.Amount);
        return leaf is null ? null : row.Cells[leaf.Index]?.Number;
    }
}
