using System.Diagnostics;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Addressing;

/// <summary>Lays out the addresses that the forms of tables allow.</summary>
internal static class FormTree
{
    /// <summary>What stands above the first steps, a table each.</summary>
    public static FormStep Of(IEnumerable<TableForm> tables) => Above([.. tables.Select(Table)]);

    /// <summary>What stands above some steps.</summary>
    public static FormStep Above(params FormStep[] steps)
    {
        var above = new FormStep(FormStepKind.Any, "");
        above.Next.AddRange(steps);
        return above;
    }

    private static FormStep Table(TableForm form)
    {
        var table = Fixed(form.Number);
        var above = table;
        if (form.SheetField is not null) table.Next.Add(above = new FormStep(FormStepKind.Any, ""));
        foreach (var section in form.Sections) Add(above, section);
        return table;
    }

    private static void Add(FormStep above, SectionForm section)
    {
        if (section.Name.Length > 0)
        {
            var isRepeated = section is ComposedForm { IsRepeated: true };
            var step = isRepeated ? new FormStep(FormStepKind.Numbered, AddressText.Step(section.Name)) : Fixed(section.Name);
            above.Next.Add(step);
            above = step;
        }
        switch (section)
        {
            case ComposedForm composed:
                foreach (var inner in composed.Parts) Add(above, inner);
                break;
            case FieldsForm fields:
                above.Next.AddRange(fields.Fields.Select(f =>
                    new FormStep(FormStepKind.Fixed, AddressText.Step(f.Key)) { Holds = f.Type }));
                break;
            case GridForm grid:
                foreach (var slot in grid.Rows) AddRows(above, grid, slot);
                break;
            default:
                throw UnknownKind.Of(section);
        }
    }

    private static void AddRows(FormStep above, GridForm grid, RowSlot slot)
    {
        switch (slot)
        {
            case RowSlot.FixedRow { Line: var line }:
                above.Next.Add(Line(grid, line));
                break;
            case RowSlot.CodedRows:
                above.Next.Add(Row(grid, FormStepKind.Code, ""));
                break;
            case RowSlot.RecordRows:
                above.Next.Add(Row(grid, FormStepKind.Names, ""));
                break;
            case RowSlot.SingleRow:
                AddColumns(above, grid, FormStepKind.Fixed);
                break;
            default:
                throw new UnreachableException($"no such rows: {slot}");
        }
    }

    private static FormStep Line(GridForm grid, FixedLine line)
    {
        var step = line.IsGroup ? Fixed(line.Key) : Row(grid, FormStepKind.Fixed, line.Key);
        step.Next.AddRange(line.Children.Select(child => Line(grid, child)));
        if (line.Subjects is not null) step.Next.Add(Row(grid, FormStepKind.Code, ""));
        return step;
    }

    private static FormStep Row(GridForm grid, FormStepKind kind, string name)
    {
        var row = new FormStep(kind, AddressText.Step(name)) { Grid = grid };
        AddColumns(row, grid, kind);
        return row;
    }

    private static void AddColumns(FormStep row, GridForm grid, FormStepKind kind)
    {
        var leaves = grid.Leaves.Where(l => l.Column.Type.HasAddresses()
            && (kind != FormStepKind.Names || !l.Column.IsRowHeader)).ToList();
        if (leaves is [var only]) row.Holds = only.Column.Type;
        foreach (var leaf in leaves)
        {
            var above = row;
            foreach (var column in leaf.Path)
            {
                var step = AddressText.Step(column);
                var next = above.Next.Find(s => s.Name == step);
                if (next is null) above.Next.Add(next = Fixed(step));
                above = next;
            }
            above.Holds = leaf.Column.Type;
        }
    }

    private static FormStep Fixed(string name) => new(FormStepKind.Fixed, AddressText.Step(name));
}
