using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Forms;

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
        { Value: YamlText text } when item.Name == RowKeys.Subjects.Name =>
            classifications.Known(text.Text, text.Place) is { } name ? new RowSlot.CodedRows(name) : null,
        { Value: YamlText { Text: RowKeys.Filled } } when item.Name == RowKeys.Records.Name => new RowSlot.RecordRows(),
        _ => new RowSlot.FixedRow(Line(item, null)),
    };

    private FixedLine Line(NamedItem item, string? amountUnit)
    {
        var options = item.Options(LineKeys.All, findings);
        var unit = options.Text(LineKeys.AmountUnit) is { Length: > 0 } own ? own : amountUnit;
        var classification = classifications.Read(options, LineKeys.Classification);
        var label = options.Has(LineKeys.Label) ? options.Text(LineKeys.Label) : classification is null ? item.Name : null;
        var children = NamedItem.All(options.Items(LineKeys.Children), findings).ToList();
        NamedItem.RefuseDuplicates(children, findings);
        var line = new FixedLine(item.Name, label)
        {
            Level = options.Count(LineKeys.Level) ?? 1,
            IsTotal = options.Flag(LineKeys.IsTotal),
            Classification = classification,
            PrintedRow = options.Count(LineKeys.PrintedRow) ?? 0,
            AmountUnit = unit,
            Children = [.. children.Select(c => Line(c, unit))],
        };
        foreach (var child in line.Children.Where(c => c.Children.Count > 0))
        {
            findings.Error("yaml-depth", item.Place, $"「{item.Name}」里的「{child.Key}」不能再分组；行的分组只有一层。");
        }
        return line;
    }
}
