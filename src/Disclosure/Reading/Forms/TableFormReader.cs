using Disclosure.Core.Addresses;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Reading.Files;
using Disclosure.Reading.Yaml;

namespace Disclosure.Reading.Forms;

/// <summary>Reads the form of one table, <c>editions/&lt;edition&gt;/tNN.yaml</c>.</summary>
internal sealed class TableFormReader(ClassificationNames classifications, string amountUnit, FindingList findings)
{
    private readonly Dictionary<string, Place> _numbers = new(StringComparer.Ordinal);

    /// <summary>The form. <paramref name="key"/> is the file's name without its ending.</summary>
    public TableForm Read(string key, YamlNode node)
    {
        var options = new KeyedReader(node, findings);
        var name = options.Required("名称");
        var unit = options.Text("金额单位");
        var number = options.Required("表号");
        RefuseSameNumber(number, options.PlaceOf("表号"));
        var form = new TableForm(key, number, name)
        {
            ShortName = options.Text("短名") is { Length: > 0 } brief ? brief : name,
            AmountUnit = unit.Length > 0 ? unit : amountUnit,
            Direction = options.Choice("收支", MoneyDirectionNames.All),
            IsSideBySide = options.Flag("并列"),
            SheetField = options.Text("一项一表") is { Length: > 0 } field ? field : null,
            Sections = Sections(options),
        };
        if (form.SheetField is { } sheet && !Fields(form.Sections).Contains(sheet))
        {
            findings.Error("unknown-key", options.Node("一项一表")!.Place,
                $"表里没有名为{Quoted.Of(sheet)}的字段{findings.Hint(sheet, Fields(form.Sections))}。");
        }
        options.Finish();
        return form;
    }

    // Addresses begin with it: two tables of one number would be one.
    private void RefuseSameNumber(string number, Place place)
    {
        if (number.Length == 0 || _numbers.TryAdd(AddressText.Step(number), place)) return;
        var first = _numbers[AddressText.Step(number)];
        findings.Error("duplicate-key", place, $"表号{Quoted.Of(number)}在 {first.File} 第 {first.Line} 行已经用了；每张表的表号要不一样。");
    }

    private IReadOnlyList<SectionForm> Sections(KeyedReader options)
    {
        var reader = new SectionFormReader(classifications, findings);
        return options.Has("节") ? reader.ReadAll(options.Items("节", FormBounds.Sections)) : [reader.Read(options, "", "")];
    }

    private static IEnumerable<string> Fields(IEnumerable<SectionForm> sections) => sections.SelectMany(s => s switch
    {
        FieldsForm fields => fields.Fields.Select(f => f.Key),
        GroupForm group => Fields(group.Sections),
        _ => [],
    });
}
