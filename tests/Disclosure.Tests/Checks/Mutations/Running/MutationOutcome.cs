namespace Disclosure.Tests.Checks.Mutations.Running;

/// <summary>What the checks said of a change.</summary>
/// <param name="Mutation">The change.</param>
/// <param name="IsTouched">Whether any equation that applies to the unchanged budget has the cell in it.</param>
/// <param name="IsDetected">Whether there was a new finding, in the file of the cell or of an equation with a cell in that file.</param>
/// <param name="IsLocated">Whether one of them stands in the very line, or is of an equation that has the cell in it.</param>
internal sealed record MutationOutcome(Mutation Mutation, bool IsTouched, bool IsDetected, bool IsLocated);
