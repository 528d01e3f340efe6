using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Reading.Yaml;

namespace Disclosure.Reading.Forms;

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
        var options = item.Options(findings);
        var type = ColumnTypes.Read(options, ColumnType.Amount, findings);
        var column = new GridColumn(item.Name, options.Has("印") ? options.Text("印") : item.Name, type)
        {
            Classification = classifications.Read(options, "分类"),
            Ordinals = options.Counts("栏次", FormBounds.Ordinals),
            Divisions = options.Texts("分栏", FormBounds.Columns),
            Children = Read(options.Items("子栏", FormBounds.Columns)),
            IsRowHeader = options.Flag("行头"),
            Meaning = Meanings.Read(options, findings),
        };
        if (column.Divisions.Count > 0 && column.Ordinals.Count > 0 && column.Ordinals.Count != column.Divisions.Count)
        {
            findings.Error("wrong-count", options.PlaceOf("栏次"),
                $"「{item.Name}」有 {column.Divisions.Count} 个分栏，栏次却有 {column.Ordinals.Count} 个。");
        }
        options.Finish();
        return column;
    }
}
