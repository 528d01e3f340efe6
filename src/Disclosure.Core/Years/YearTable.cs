using Disclosure.Core.Matching;

namespace Disclosure.Core.Years;

/// <summary>A table of one year, for those of other years that link to it.</summary>
/// <param name="Key">The name of its page without ending.</param>
/// <param name="Form">What it is.</param>
/// <param name="Sheet">What its sheet is of, where there is one a project; else null.</param>
public sealed record YearTable(string Key, TableName Form, string? Sheet)
{
    /// <summary>Its number, e.g. 表三.</summary>
    public string Number => Form.Number;
}
