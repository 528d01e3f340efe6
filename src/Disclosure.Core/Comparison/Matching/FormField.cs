using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Comparison.Matching;

/// <summary>A field of a form.</summary>
/// <param name="Form">The field.</param>
/// <param name="Identity">What it is recognised by.</param>
internal sealed record FormField(FieldForm Form, RowIdentity Identity)
{
    /// <summary>The fields of two forms matched, as rows are.</summary>
    public static Matched<FormField> Match(FieldsForm before, FieldsForm after, BudgetMatch budgets) =>
        new RowMatch<FormField>(budgets, f => f.Identity).Of(Of(before, budgets.Years.Before), Of(after, budgets.Years.After));

    /// <summary>What a field is recognised by; <paramref name="sheet"/> is the project of its sheet, blank for none.</summary>
    public static RowIdentity IdentityOf(FieldForm field, YearNames names, string sheet) => new(RowKind.Line, [names.Key(field.Key)])
    {
        Name = field.Label,
        Traits = new Traits(names.Key(field.Key), null, null) { HasFigures = field.Type.IsNumeric() },
        Sheet = names.Relative(sheet),
        Type = field.Type,
        Meaning = field.Meaning,
    };

    private static IReadOnlyList<FormField> Of(FieldsForm form, YearNames names) => [.. form.Fields.Select(f => new FormField(f, IdentityOf(f, names, "")))];
}
