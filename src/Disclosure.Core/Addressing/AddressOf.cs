using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Addressing;

/// <summary>What the addresses of a table's parts are put together from: the steps of the table, of the section in it, of the row in that.</summary>
public static class AddressOf
{
    /// <summary>The address of a table, of a sheet with the name of its project.</summary>
    public static string Table(Table table) => AddressText.Of(table.Steps);

    /// <summary>The address of a section: that of the table when it is all of it.</summary>
    public static string Section(Table table, Section section) => AddressText.Of([.. table.Steps, .. section.Steps]);

    /// <summary>The address of a row: its permalink on the page.</summary>
    public static string Row(Table table, Section section, GridRow row) => AddressText.Of(StepsOf(table, section, row.Steps));

    /// <summary>The address of a field: its permalink on the page.</summary>
    public static string Field(Table table, FieldList list, FieldForm field) => AddressText.Of(StepsOf(table, list, [field.Key]));

    /// <summary>The address of a column of a grid, or of what else a section has under a name.</summary>
    public static string Named(Table table, Section section, string name) => AddressText.Of(StepsOf(table, section, [name]));

    /// <summary>The address of what a form has under a name beside its sections.</summary>
    public static string Named(TableForm form, string name) => AddressText.Of([form.Number, name]);

    /// <summary>The steps of a place in a section, as they are looked up: without white space.</summary>
    internal static RowSteps Steps(Table table, Section section, IReadOnlyList<string> own)
    {
        var steps = StepsOf(table, section, own);
        for (var i = 0; i < steps.Length; i++) steps[i] = AddressText.Step(steps[i]);
        return new RowSteps(steps);
    }

    private static string[] StepsOf(Table table, Section section, IReadOnlyList<string> own) => [.. table.Steps, .. section.Steps, .. own];
}
