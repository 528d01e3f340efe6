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
        var (columns, named) = ReadAll(nodes, amountUnit);
        NamedItem.RefuseDuplicates(named, findings);
        return columns;
    }

    // Beside the columns, what stands beside each other in names and addresses: under a head that is on paper only, its columns instead of it.
    private (IReadOnlyList<GridColumn> Columns, IReadOnlyList<NamedItem> Named) ReadAll(IReadOnlyList<YamlNode> nodes, string? amountUnit)
    {
        var (columns, named) = (new List<GridColumn>(), new List<NamedItem>());
        foreach (var item in NamedItem.All(nodes, findings))
        {
            var (column, names) = Read(item, amountUnit);
            columns.Add(column);
            named.AddRange(names);
        }
        return (columns, named);
    }

    private (GridColumn Column, IReadOnlyList<NamedItem> Named) Read(NamedItem item, string? amountUnit)
    {
        var options = item.Options(ColumnKeys.All, findings);
        var unit = AmountUnitReader.Read(options, ColumnKeys.AmountUnit, findings) ?? amountUnit;
        var type = ColumnTypes.Read(options, ColumnKeys.Type, ColumnType.Amount, findings);
        var (children, named) = ReadAll(options.Items(ColumnKeys.Children), unit);
        var column = new GridColumn(item.Name, options.Has(ColumnKeys.Label) ? options.Text(ColumnKeys.Label) : item.Name, type)
        {
            Classification = classifications.Read(options, ColumnKeys.Classification),
            Ordinals = options.Counts(ColumnKeys.Ordinals),
            Divisions = options.Texts(ColumnKeys.Divisions),
            Children = children,
            IsPrintedOnly = IsPrintedOnly(item, options, children),
            IsRowHeader = options.Flag(ColumnKeys.IsRowHeader),
            Meaning = Meanings.Read(options, ColumnKeys.Meaning, findings),
            AmountUnit = unit,
            Earlier = options.Text(ColumnKeys.Earlier) is { Length: > 0 } earlier ? earlier : null,
            FirstRow = options.Count(ColumnKeys.FirstRow) ?? 1,
        };
        CheckRowNumbers(column, options);
        RefuseOtherCount(item, options, column);
        if (column.IsPrintedOnly) return (column, named);
        NamedItem.RefuseDuplicates(named, findings);
        return (column, [item]);
    }

    private bool IsPrintedOnly(NamedItem item, KeyedReader options, IReadOnlyList<GridColumn> children)
    {
        if (!options.Flag(ColumnKeys.IsPrintedOnly)) return false;
        if (children.Count > 0) return true;
        findings.Error("missing-key", options.PlaceOf(ColumnKeys.IsPrintedOnly),
            $"「{item.Name}」写了「{ColumnKeys.IsPrintedOnly.Name}: 是」，却没有「{ColumnKeys.Children.Name}」；只有一组栏的总表头可以只印。");
        return false;
    }

    private void RefuseOtherCount(NamedItem item, KeyedReader options, GridColumn column)
    {
        if (column.Divisions.Count == 0 || column.Ordinals.Count == 0 || column.Ordinals.Count == column.Divisions.Count) return;
        findings.Error("wrong-count", options.PlaceOf(ColumnKeys.Ordinals),
            $"「{item.Name}」有 {column.Divisions.Count} 个分栏，栏次却有 {column.Ordinals.Count} 个。");
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
