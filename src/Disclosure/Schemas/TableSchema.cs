using System.Text.Json.Nodes;
using Disclosure.Core.Classifications;
using Disclosure.Core.Editions;

namespace Disclosure.Schemas;

/// <summary>The schema of the data of one table, of one edition, for one year.</summary>
internal sealed class TableSchema
{
    private readonly TableForm _form;
    private readonly CellShapes _cells;

    private TableSchema(TableForm form, IReadOnlyDictionary<string, Classification> classifications)
    {
        _form = form;
        _cells = new CellShapes(classifications);
    }

    /// <summary>The schema of the table's file, or of each of its sheets.</summary>
    public static JsonObject Of(TableForm form, IReadOnlyDictionary<string, Classification> classifications) =>
        new TableSchema(form, classifications).Make();

    /// <summary>The schema of the file that says why a table that could have sheets has none.</summary>
    public static JsonObject WithoutSheets(TableForm form) =>
        Shape.Schema(form.Title, Shape.Map([("空表说明", Shape.Text("一张也没有时，印出来的话。"))], "空表说明"));

    private JsonObject Make()
    {
        var body = _form.Sections is [{ Name: "" } only] ? Section(only) : Sections(_form.Sections);
        return Shape.Schema($"{_form.Title}（金额单位：{_form.AmountUnit}）", body, _cells.Definitions);
    }

    private JsonObject Sections(IReadOnlyList<SectionForm> forms)
    {
        var keys = forms.Select(form => (form.Name, form is GroupForm { IsRepeated: true }
            ? Shape.List(Section(form), "可以有好几份，每份前面是「- 」。")
            : Section(form)));
        return Shape.Map(keys, [.. forms.Where(HoldsName).Select(f => f.Name)]);
    }

    private JsonObject Section(SectionForm form) => form switch
    {
        GridForm grid => new GridShape(grid, _cells).Make(),
        FieldsForm fields => Shape.Map(
            fields.Fields.Select(f => (f.Key, _cells.Of(f.Type, null, f.Label))),
            [.. fields.Fields.Select(f => f.Key).Where(k => k == _form.SheetField)]),
        GroupForm group => Sections(group.Sections),
        _ => throw new InvalidOperationException($"no such section: {form}"),
    };

    // The field that names a sheet must be there, and so must the sections that it is in.
    private bool HoldsName(SectionForm form) => form switch
    {
        FieldsForm fields => fields.Fields.Any(f => f.Key == _form.SheetField),
        GroupForm { IsRepeated: false } group => group.Sections.Any(HoldsName),
        _ => false,
    };
}
