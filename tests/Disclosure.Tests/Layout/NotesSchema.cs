using System.Text.Json.Nodes;
using Disclosure.Core.Editions;
using Disclosure.Input.Schemas;

namespace Disclosure.Tests.Layout;

/// <summary>What an editor is told of numbered notes.</summary>
internal sealed class NotesSchema : SectionSchema<NotesForm>
{
    /// <inheritdoc/>
    protected override JsonObject Make(NotesForm form, TableSchema table) =>
        SchemaShape.List(SchemaShape.Named(table.Cells.Of(ColumnType.Amount, null, "金额")), "一条一项：事项和金额");
}
