using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Forms;

/// <summary>Reads the columns of a grid's form (栏).</summary>
internal sealed class ColumnReader(ClassificationNames classifications, FindingList findings)
{
    /// <summary>The columns of a list.</summary>
    public IReadOnlyList<GridColumn> Read(IReadOnlyList<YamlNode> nodes)
    {
        var items = NamedItem.All(nodes, findings).ToList();
        NamedItem.RefuseDuplicates(items, findings);
        return [.. items.Select(Read)];
    }

    private GridColumn Read(NamedItem item)
    {
        var options = item.Options(ColumnKeys.All, findings);
        var type = ColumnTypes.Read(options, ColumnKeys.Type, ColumnType.Amount, findings);
        var column = new GridColumn(item.Name, options.Has(ColumnKeys.Label) ? options.Text(ColumnKeys.Label) : item.Name, type)
        {
            Classification = classifications.Read(options, ColumnKeys.Classification),
            Ordinals = options.Counts(ColumnKeys.Ordinals),
            Divisions = options.Texts(ColumnKeys.Divisions),
            Children = Read(options.Items(ColumnKeys.Children)),
            IsRowHeader = options.Flag(ColumnKeys.IsRowHeader),
            Meaning = Meanings.Read(options, ColumnKeys.Meaning, findings),
        };
        if (column.Divisions.Count > 0 && column.Ordinals.Count > 0 && column.Ordinals.Count != column.Divisions.Count)
        {
            findings.Error("wrong-count", options.PlaceOf(ColumnKeys.Ordinals),
                $"「{item.Name}」有 {column.Divisions.Count} 个分栏，栏次却有 {column.Ordinals.Count} 个。");
        }
        return column;
    }
}
