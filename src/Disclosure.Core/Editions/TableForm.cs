namespace Disclosure.Core.Editions;

/// <summary>What one of the tables of an edition is.</summary>
/// <param name="Key">The name of its files and pages, e.g. <c>t03</c>.</param>
/// <param name="Number">Its official number, e.g. 表三.</param>
/// <param name="Name">Its official name.</param>
public sealed record TableForm(string Key, string Number, string Name)
{
    /// <summary>A short name for navigation.</summary>
    public required string ShortName { get; init; }

    /// <summary>The unit of its amounts, e.g. 万元.</summary>
    public required string AmountUnit { get; init; }

    /// <summary>Which way all of its money goes; null for a table of both, and where the form does not say it.</summary>
    public MoneyDirection? Direction { get; init; }

    /// <summary>Its sections in order; one without a name when the table is a single grid.</summary>
    public required IReadOnlyList<SectionForm> Sections { get; init; }

    /// <summary>Whether the sections stand side by side.</summary>
    public bool IsSideBySide { get; init; }

    /// <summary>For a table that is printed once for each project (一项一表): the field that names the sheet; else null.</summary>
    public string? SheetField { get; init; }

    /// <summary>What is printed around it.</summary>
    public TableMargins Margins { get; init; } = TableMargins.Usual;

    /// <summary>Number and name, e.g. 表三 部门支出总表.</summary>
    public string Title => $"{Number} {Name}";

    /// <summary>The forms of its grids and lists of fields, those that other sections are composed of in place of these.</summary>
    public IEnumerable<SectionForm> Flat() => Sections.SelectMany(s => s.Flat());
}
