using Disclosure.Core.Editions;

namespace Disclosure.Tests.Layout;

/// <summary>The form of a kind of section that no edition has: numbered notes, each with an amount. All that is to say of it is what it is composed of.</summary>
internal sealed record NotesForm(string Name, string Heading) : ComposedForm(Name, Heading)
{
    /// <summary>The columns under which the notes are printed.</summary>
    public GridForm Grid { get; } = new(
        "", "", [new RowSlot.RecordRows()],
        [
            new GridColumn("序号", "序号", ColumnType.Text) { IsRowHeader = true },
            new GridColumn("事项", "事项", ColumnType.Text),
            new GridColumn("金额", "金额", ColumnType.Amount),
        ]);

    /// <inheritdoc/>
    public override IReadOnlyList<SectionForm> Parts => [Grid];
}
