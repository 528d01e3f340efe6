namespace Disclosure.Core.Years;

/// <summary>A table of one year, for those of other years that link to it.</summary>
/// <param name="Key">The name of its page without ending.</param>
/// <param name="Number">Its number, e.g. 表三.</param>
/// <param name="Name">Its official name.</param>
/// <param name="Sheet">What its sheet is of, where there is one a project; else null.</param>
public sealed record YearTable(string Key, string Number, string Name, string? Sheet);
