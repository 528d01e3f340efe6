using Disclosure.Core.Editions;

namespace Disclosure.Core.Matching;

/// <summary>What a table is recognised by in another year.</summary>
/// <param name="Key">The name of its files, e.g. <c>t03</c>.</param>
/// <param name="Number">Its number, e.g. 表三.</param>
/// <param name="Name">Its official name.</param>
/// <param name="ShortName">Its short name.</param>
public sealed record TableName(string Key, string Number, string Name, string ShortName)
{
    /// <summary>What a form is recognised by.</summary>
    public static TableName Of(TableForm form) => new(form.Key, form.Number, form.Name, form.ShortName);
}
