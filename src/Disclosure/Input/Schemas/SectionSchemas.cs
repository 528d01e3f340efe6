using System.Text.Json.Nodes;
using Disclosure.Core.Editions;
using Disclosure.Input.Keys;

namespace Disclosure.Input.Schemas;

/// <summary>What the data of sections may be, for each kind that editions have.</summary>
internal static class SectionSchemas
{
    /// <summary>The kinds. A new one is added here and to the readers.</summary>
    public static IReadOnlyList<SectionSchema> Usual { get; } = [new GroupSchema(), new FieldsSchema(), new GridSchema()];

    private sealed class GridSchema : SectionSchema<GridForm>
    {
        protected override JsonObject Make(GridForm form, TableSchema table) => new GridShape(form, table.Cells).Make();
    }

    private sealed class FieldsSchema : SectionSchema<FieldsForm>
    {
        protected override JsonObject Make(FieldsForm form, TableSchema table) => SchemaShape.Map(
            form.Fields.Select(f => (f.Key, table.Cells.Of(f.Type, null, f.Label))),
            [.. form.Fields.Select(f => f.Key).Where(k => k == table.Form.SheetField)]);

        protected override bool HoldsName(FieldsForm form, TableSchema table) => form.Fields.Any(f => f.Key == table.Form.SheetField);
    }

    private sealed class GroupSchema : SectionSchema<GroupForm>
    {
        protected override JsonObject Make(GroupForm form, TableSchema table) => table.Sections(form.Sections);

        protected override JsonObject Named(GroupForm form, TableSchema table)
        {
            if (!form.IsRepeated) return Make(form, table);
            var key = DataKeys.Repeated(form.Name);
            return SchemaShape.List(Make(form, table), key.Description, key.Value.Most);
        }

        protected override bool HoldsName(GroupForm form, TableSchema table) => !form.IsRepeated && form.Sections.Any(table.HoldsName);
    }
}
