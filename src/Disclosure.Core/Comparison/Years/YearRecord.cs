using Disclosure.Core.Addressing;
using Disclosure.Core.Comparison.Matching;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Comparison.Years;

/// <summary>What other years need to know of a document when it is gone.</summary>
/// <param name="Year">Its year.</param>
/// <param name="Tables">Its tables, sheet by sheet, in the official order.</param>
/// <param name="Sections">Its figures that are compared, in the order of the edition.</param>
public sealed record YearRecord(int Year, IReadOnlyList<YearTable> Tables, IReadOnlyList<YearSection> Sections)
{
    private static readonly IReadOnlyDictionary<string, Classification> NoClassifications = new Dictionary<string, Classification>(StringComparer.Ordinal);

    /// <summary>Which document it is.</summary>
    public DocumentKey Key { get; init; } = new("", Year, DocumentKind.AnnualBudget);

    /// <summary>What a document like it is called.</summary>
    public string Name { get; init; } = "";

    /// <summary>What its unit was called then.</summary>
    public string UnitName { get; init; } = "";

    /// <summary>What its tables, projects and subjects are recognised by.</summary>
    public BudgetTraits Traits { get; init; } = new(Year, [.. Tables.Select(t => t.Form).Distinct()], [], NoClassifications);

    /// <summary>It without its figures: enough for the links from the tables of another year to the same tables, and for what it is called.</summary>
    public YearRecord WithoutFigures() => this with { Sections = [], Traits = Traits with { Classifications = NoClassifications } };

    /// <summary>The record of a budget.</summary>
    public static YearRecord Of(AddressBook book, Budget budget)
    {
        var traits = BudgetTraits.Of(budget);
        var lines = new LineReader(budget.Year);
        var tables = traits.Tables.ToDictionary(t => t.Key, StringComparer.Ordinal);
        return new YearRecord(
            budget.Year,
            [.. budget.Tables.Select(t => new YearTable(t.Key, tables[t.Form.Key], t.Sheet))],
            [.. budget.Edition.Compared.Select(c => Section(c, book, lines)).OfType<YearSection>()])
        {
            Key = budget.Key,
            Name = budget.Name,
            UnitName = budget.Unit.Name,
            Traits = traits,
        };
    }

    private static YearSection? Section(SideBySideForm form, AddressBook book, LineReader lines)
    {
        var found = form.Values.SelectMany(v => Cells(book, v).Select(c => (v.Label, Cell: c))).ToList();
        if (found.Count == 0) return null;
        var unit = found[0].Cell.AmountUnit;
        return new YearSection(form.Name, form.By, form.Measure, unit, [.. found.Select(f => lines.Of(f.Label, f.Cell, unit))]);
    }

    private static List<LocatedCell> Cells(AddressBook book, SideBySideSource source)
    {
        var cells = new List<LocatedCell>();
        PatternMatch.Find(book, source.Cells, Bindings.None, cells);
        return cells;
    }
}

/// <summary>A table of one year, for those of other years that link to it.</summary>
/// <param name="Key">The name of its page without ending.</param>
/// <param name="Form">What it is.</param>
/// <param name="Sheet">What its sheet is of, where there is one a project; else null.</param>
public sealed record YearTable(string Key, TableName Form, string? Sheet)
{
    /// <summary>Its number, e.g. 表三.</summary>
    public string Number => Form.Number;
}

/// <summary>Figures of one year that are compared with other years, under one heading.</summary>
/// <param name="Name">What they are together.</param>
/// <param name="By">By what they are told apart; may be blank.</param>
/// <param name="Measure">What is measured (口径); may be blank.</param>
/// <param name="Unit">The unit of their amounts.</param>
/// <param name="Lines">The figures in printed order.</param>
public sealed record YearSection(string Name, string By, string Measure, string Unit, IReadOnlyList<FigureLine> Lines);
