using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Forms;

/// <summary>Reads the columns of a grid's form (栏).</summary>
internal sealed class ColumnReader(ClassificationNames classifications, FindingList findings)
{
    /// <summary>The columns of a list.</summary>
    /// <param name="nodes">The list.</param>
    /// <param name="amountUnit">The unit of their amounts where they have none of their own; null for that of the table.</param>
    public IReadOnlyList<GridColumn> Read(IReadOnlyList<YamlNode> nodes, string? amountUnit)
    {
        var items = NamedItem.All(nodes, findings).ToList();
        NamedItem.RefuseDuplicates(items, findings);
        return [.. items.Select(i => Read(i, amountUnit))];
    }

    private GridColumn Read(NamedItem item, string? amountUnit)
    {
        var options = item.Options(ColumnKeys.All, findings);
        var unit = options.Text(ColumnKeys.AmountUnit) is { Length: > 0 } own ? own : amountUnit;
        var type = ColumnTypes.Read(options, ColumnKeys.Type, ColumnType.Amount, findings);
        var column = new GridColumn(item.Name, options.Has(ColumnKeys.Label) ? options.Text(ColumnKeys.Label) : item.Name, type)
        {
            Classification = classifications.Read(options, ColumnKeys.Classification),
            Ordinals = options.Counts(ColumnKeys.Ordinals),
            Divisions = options.Texts(ColumnKeys.Divisions),
            Children = Read(options.Items(ColumnKeys.Children), unit),
            IsRowHeader = options.Flag(ColumnKeys.IsRowHeader),
            Meaning = Meanings.Read(options, ColumnKeys.Meaning, findings),
            AmountUnit = unit,
            FirstRow = options.Count(ColumnKeys.FirstRow) ?? 1,
        };
        CheckRowNumbers(column, options);
        if (column.Divisions.Count > 0 && column.Ordinals.Count > 0 && column.Ordinals.Count != column.Divisions.Count)
        {
            findings.Error("wrong-count", options.PlaceOf(ColumnKeys.Ordinals),
                $"「{item.Name}」有 {column.Divisions.Count} 个分栏，栏次却有 {column.Ordinals.Count} 个。");
        }
        return column;
    }

    // Its cells are the program's: nobody writes a name, and nothing is counted elsewhere.
    private void CheckRowNumbers(GridColumn column, KeyedReader options)
    {
        if (column.Type != ColumnType.RowNumber && options.Has(ColumnKeys.FirstRow))
        {
            findings.Error("unknown-key", options.PlaceOf(ColumnKeys.FirstRow), $"「{ColumnKeys.FirstRow.Name}」只用在「{ColumnKeys.Type.Name}: 行次」的栏，「{column.Key}」不是。");
        }
        if (column is { Type: ColumnType.RowNumber, IsRowHeader: true })
        {
            findings.Error("wrong-type", options.PlaceOf(ColumnKeys.IsRowHeader), $"行次由程序数，「{column.Key}」不能做「{ColumnKeys.IsRowHeader.Name}」。");
        }
    }
}
