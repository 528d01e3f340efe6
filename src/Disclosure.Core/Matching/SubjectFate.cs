namespace Disclosure.Core.Matching;

/// <summary>A subject and what became of it.</summary>
/// <param name="Change">What became of it.</param>
/// <param name="Code">Its code after; null when it is gone.</param>
/// <param name="Classification">The classification that says so, as the edition calls it.</param>
/// <param name="NameBefore">What it was called.</param>
/// <param name="NameAfter">What it is called.</param>
internal sealed record SubjectFate(SubjectChange Change, string? Code, string Classification, string NameBefore, string NameAfter);
