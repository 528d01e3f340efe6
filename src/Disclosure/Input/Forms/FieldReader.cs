using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Forms;

/// <summary>Reads the fields of a form (字段).</summary>
/// <param name="amountUnit">The unit of their amounts where they have none of their own; null for that of the table.</param>
/// <param name="findings">Takes the faults.</param>
internal sealed class FieldReader(string? amountUnit, FindingList findings)
{
    /// <summary>The fields of a list.</summary>
    public IReadOnlyList<FieldForm> Read(IReadOnlyList<YamlNode> nodes)
    {
        var items = NamedItem.All(nodes, findings).ToList();
        NamedItem.RefuseDuplicates(items, findings);
        return [.. items.Select(Field)];
    }

    private FieldForm Field(NamedItem item)
    {
        var options = item.Options(FieldKeys.All, findings);
        var type = ColumnTypes.Read(options, FieldKeys.Type, ColumnType.Text, findings);
        if (!FieldKeys.Type.Value.ByWord.Values.Contains(type))
        {
            findings.Error("unknown-type", options.PlaceOf(FieldKeys.Type), $"字段「{item.Name}」的类型只能是：{string.Join("、", FieldKeys.Type.Value.All)}。");
        }
        return new FieldForm(
            item.Name,
            options.Has(FieldKeys.Label) ? options.Text(FieldKeys.Label) : item.Name,
            type,
            options.Flag(FieldKeys.IsOnSameLine))
        {
            Meaning = Meanings.Read(options, FieldKeys.Meaning, findings),
            AmountUnit = AmountUnitReader.Read(options, FieldKeys.AmountUnit, findings) ?? amountUnit,
        };
    }
}
