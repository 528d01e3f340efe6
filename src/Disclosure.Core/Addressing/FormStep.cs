using System.Diagnostics;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Addressing;

/// <summary>A step that addresses of a table may have, with those that may follow it.</summary>
/// <param name="Kind">What the step may be.</param>
/// <param name="Name">Its name; blank where the unit's data give it.</param>
internal sealed record FormStep(FormStepKind Kind, string Name)
{
    /// <summary>What may follow.</summary>
    public List<FormStep> Next { get; } = [];

    /// <summary>What the cell holds that an address ending here names; null when none does.</summary>
    public ColumnType? Holds { get; set; }

    /// <summary>The grid whose row it is; null for other steps.</summary>
    public GridForm? Grid { get; init; }

    /// <summary>What kind of row it is, where it is one.</summary>
    public RowKind RowKind => Kind switch
    {
        FormStepKind.Code => RowKind.Subject,
        FormStepKind.Names => RowKind.Record,
        _ => RowKind.Line,
    };

    /// <summary>Whether a step of an address may be this one.</summary>
    public bool Fits(string step) => Kind switch
    {
        FormStepKind.Fixed => step == Name,
        FormStepKind.Numbered => step.StartsWith(Name, StringComparison.Ordinal) && step.AsSpan(Name.Length)
            .IndexOfAnyExceptInRange('0', '9') < 0,
        FormStepKind.Code => step.All(char.IsAsciiLetterOrDigit),
        FormStepKind.Any or FormStepKind.Names => true,
        _ => throw new UnreachableException($"no such step: {Kind}"),
    };
}
