using Disclosure.Core.Findings;

namespace Disclosure.Core.Glossaries;

/// <summary>A term that the document explains itself.</summary>
/// <param name="Name">The term.</param>
/// <param name="Definition">What the document says it is, as published.</param>
/// <param name="Part">The key of the part that explains it.</param>
/// <param name="Place">Where it is explained.</param>
public sealed record GlossaryTerm(string Name, string Definition, string Part, Place Place)
{
    /// <summary>The code of the subject (科目) that it is, or null when it is none.</summary>
    public string? Code { get; init; }
}
