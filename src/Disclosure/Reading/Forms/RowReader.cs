using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Reading.Yaml;

namespace Disclosure.Reading.Forms;

/// <summary>Reads the rows of a grid's form (行): fixed lines, 科目: … and 明细: 自填.</summary>
internal sealed class RowReader(ClassificationNames classifications, FindingList findings)
{
    /// <summary>The rows of a list.</summary>
    public IReadOnlyList<RowSlot> Read(IReadOnlyList<YamlNode> nodes)
    {
        var items = NamedItem.All(nodes, findings).ToList();
        NamedItem.RefuseDuplicates(items, findings);
        return [.. items.Select(Slot).OfType<RowSlot>()];
    }

    private RowSlot? Slot(NamedItem item) => item switch
    {
        { Name: "科目", Value: YamlText text } =>
            classifications.Known(text.Text, text.Place) is { } name ? new RowSlot.SubjectRows(name) : null,
        { Name: "明细", Value: YamlText { Text: "自填" } } => new RowSlot.RecordRows(),
        _ => new RowSlot.FixedRow(Line(item)),
    };

    private FixedLine Line(NamedItem item)
    {
        var options = item.Options(findings);
        var classification = classifications.Read(options, "分类");
        var label = options.Has("印") ? options.Text("印") : classification is null ? item.Name : null;
        var children = NamedItem.All(options.Items("行", FormBounds.Lines), findings).ToList();
        NamedItem.RefuseDuplicates(children, findings);
        var line = new FixedLine(item.Name, label)
        {
            Level = options.Count("层", FormBounds.Levels) ?? 1,
            IsTotal = options.Flag("合计"),
            Classification = classification,
            PrintedRow = options.Count("行次", FormBounds.Lines) ?? 0,
            Children = [.. children.Select(Line)],
        };
        foreach (var child in line.Children.Where(c => c.Children.Count > 0))
        {
            findings.Error("yaml-depth", item.Place, $"「{item.Name}」里的「{child.Key}」不能再分组；行的分组只有一层。");
        }
        options.Finish();
        return line;
    }
}
