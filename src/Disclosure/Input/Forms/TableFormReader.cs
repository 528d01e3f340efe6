using Disclosure.Core.Addressing;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Forms;

/// <summary>Reads the form of one table, <c>editions/&lt;edition&gt;/tNN.yaml</c>.</summary>
/// <param name="reading">What it is read with.</param>
/// <param name="amountUnit">The unit of amounts where the form says none.</param>
/// <param name="units">The units of tables that the document says itself, by their numbers: they go before the form's.</param>
/// <param name="margins">What is printed around the table where the form does not say it.</param>
internal sealed class TableFormReader(FormReading reading, string amountUnit, IReadOnlyDictionary<string, string> units, TableMargins margins)
{
    private readonly FindingList _findings = reading.Findings;
    private readonly Dictionary<string, Place> _numbers = new(StringComparer.Ordinal);

    /// <summary>The form. <paramref name="key"/> is the file's name without its ending.</summary>
    public TableForm Read(string key, YamlNode node)
    {
        var (kind, options) = reading.Kinds.Open(node, TableKeys.All, isOneOfSeveral: false, _findings);
        var name = options.Text(TableKeys.Name);
        var number = options.Text(TableKeys.Number);
        var own = AmountUnitReader.Read(options, TableKeys.AmountUnit, _findings);
        var unit = units.GetValueOrDefault(number) ?? own ?? amountUnit;
        RefuseSameNumber(number, options.PlaceOf(TableKeys.Number));
        var form = new TableForm(key, number, name)
        {
            ShortName = options.Text(TableKeys.ShortName) is { Length: > 0 } brief ? brief : name,
            AmountUnit = unit,
            Direction = options.Word(TableKeys.Direction),
            Margins = MarginReader.Read(options, margins),
            IsSideBySide = options.Flag(TableKeys.IsSideBySide),
            SheetField = options.Text(TableKeys.SheetField) is { Length: > 0 } field ? field : null,
            Sections = kind.ReadTable(options, reading with { AmountUnit = unit }),
        };
        if (form.SheetField is { } sheet && !Fields(form).Contains(sheet, StringComparer.Ordinal))
        {
            _findings.Error("unknown-key", options.ValuePlace(TableKeys.SheetField),
                $"表里没有名为{Bracketed.Of(sheet)}的字段{_findings.Hint(sheet, Fields(form))}。");
        }
        return form;
    }

    // Addresses begin with it: two tables of one number would be one.
    private void RefuseSameNumber(string number, Place place)
    {
        if (number.Length == 0 || _numbers.TryAdd(AddressText.Step(number), place)) return;
        var first = _numbers[AddressText.Step(number)];
        _findings.Error("duplicate-key", place, $"表号{Bracketed.Of(number)}在 {first.File} 第 {first.Line} 行已经用了；每张表的表号要不一样。");
    }

    private static IEnumerable<string> Fields(TableForm form) => form.Flat().OfType<FieldsForm>().SelectMany(f => f.Fields).Select(f => f.Key);
}
