using System.Text.Json.Nodes;
using Disclosure.Core.Editions;
using Disclosure.Schemas;

namespace Disclosure.Tests.Layouts;

/// <summary>What an editor is told of numbered notes.</summary>
internal sealed class NotesSchema : SectionSchema<NotesForm>
{
    /// <inheritdoc/>
    protected override JsonObject Make(NotesForm form, TableSchema table) =>
        Shape.List(Shape.Named(table.Cells.Of(ColumnType.Amount, null, "金额")), "一条一项：事项和金额");
}
