using System.Text.Json.Nodes;
using Disclosure.Core.Editions;
using Disclosure.Input.Keys;

namespace Disclosure.Input.Schemas;

/// <summary>The schema of the data of one table, of one edition, for one year.</summary>
internal sealed class TableSchema
{
    private readonly IReadOnlyList<SectionSchema> _kinds;

    private TableSchema(TableForm form, IReadOnlyDictionary<string, Classification> classifications, IReadOnlyList<SectionSchema> kinds)
    {
        Form = form;
        Cells = new CellShapes(classifications);
        _kinds = kinds;
    }

    /// <summary>The form of the table.</summary>
    public TableForm Form { get; }

    /// <summary>What its cells may hold.</summary>
    public CellShapes Cells { get; }

    /// <summary>The schema of the table's file, or of each of its sheets, with these kinds of sections.</summary>
    public static JsonObject Of(
        TableForm form, IReadOnlyDictionary<string, Classification> classifications, IReadOnlyList<SectionSchema> kinds) =>
        new TableSchema(form, classifications, kinds).Make();

    /// <summary>The schema of the file that says why a table that could have sheets has none.</summary>
    public static JsonObject WithoutSheets(TableForm form) => SchemaShape.Schema(form.Title, new KeyShapes().Of(DataKeys.WithoutSheets));

    /// <summary>Sections, each under its name. The field that names a sheet must be there, and so must the sections that it is in.</summary>
    public JsonObject Sections(IReadOnlyList<SectionForm> forms) =>
        SchemaShape.Map(forms.Select(f => (f.Name, KindOf(f).Named(f, this))), [.. forms.Where(HoldsName).Select(f => f.Name)]);

    /// <summary>Whether the field that names a sheet is in a section.</summary>
    public bool HoldsName(SectionForm form) => KindOf(form).HoldsName(form, this);

    private JsonObject Make()
    {
        var body = Form.Sections is [{ Name: "" } only] ? KindOf(only).Make(only, this) : Sections(Form.Sections);
        return SchemaShape.Schema($"{Form.Title}（金额单位：{Form.AmountUnit}）", body, Cells.Definitions);
    }

    private SectionSchema KindOf(SectionForm form) =>
        _kinds.FirstOrDefault(k => k.Is(form)) ?? throw new InvalidOperationException($"no kind of section describes {form.GetType().Name}");
}

/// <summary>What the data of a section of one kind may be. Make it by the type of its form.</summary>
internal abstract class SectionSchema
{
    /// <summary>Whether a form is of this kind.</summary>
    public abstract bool Is(SectionForm form);

    /// <summary>The data of a section.</summary>
    public abstract JsonObject Make(SectionForm form, TableSchema table);

    /// <summary>What stands under the name of a section among others: usually its data.</summary>
    public abstract JsonObject Named(SectionForm form, TableSchema table);

    /// <summary>Whether the field that names a sheet is in it, so that it must be there.</summary>
    public abstract bool HoldsName(SectionForm form, TableSchema table);
}
