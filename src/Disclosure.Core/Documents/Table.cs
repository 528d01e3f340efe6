using Disclosure.Core.Editions;
using Disclosure.Core.Findings;

namespace Disclosure.Core.Documents;

/// <summary>A table of a budget, filled in; of a form that is printed once for each project, one sheet.</summary>
/// <param name="Form">What the table is.</param>
/// <param name="Key">The name of its page, e.g. <c>t03</c> or <c>t13-1-logistics</c>.</param>
/// <param name="Sections">Its sections in order.</param>
/// <param name="Place">Its file.</param>
public sealed record Table(TableForm Form, string Key, IReadOnlyList<Section> Sections, Place Place)
{
    /// <summary>What is printed in place of sheets when there is none (空表说明), or null.</summary>
    public Cell? EmptyNote { get; init; }

    /// <summary>The project whose sheet it is, or null.</summary>
    public string? Sheet { get; init; }

    /// <summary>The steps that every address in it begins with.</summary>
    public IReadOnlyList<string> Steps => Sheet is null ? [Form.Number] : [Form.Number, Sheet];

    /// <summary>Number and name, and the project where it is a sheet.</summary>
    public string Title => Sheet is null ? Form.Title : $"{Form.Title}：{Sheet}";

    /// <summary>That as the form prints it above the table, which may leave out the number.</summary>
    public string PrintedTitle => Form.Margins.HasNumber ? Title : Sheet is null ? Form.Name : $"{Form.Name}：{Sheet}";

    /// <summary>Its grids and lists of fields, those that other sections are composed of in place of these.</summary>
    public IEnumerable<Section> Flat() => Sections.SelectMany(s => s.Flat());
}
