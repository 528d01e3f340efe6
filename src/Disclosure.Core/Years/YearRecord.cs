using Disclosure.Core.Addresses;
using Disclosure.Core.Budgets;
using Disclosure.Core.Calculations;
using Disclosure.Core.Editions;
using Disclosure.Core.Grids;
using Disclosure.Core.Matching;

namespace Disclosure.Core.Years;

/// <summary>What other years need to know of a document when it is gone.</summary>
/// <param name="Year">Its year.</param>
/// <param name="Tables">Its tables, sheet by sheet, in the official order.</param>
/// <param name="Sections">Its figures that are compared, in the order of the edition.</param>
public sealed record YearRecord(int Year, IReadOnlyList<YearTable> Tables, IReadOnlyList<YearSection> Sections)
{
    /// <summary>Which document it is.</summary>
    public DocumentKey Key { get; init; } = new("", Year, DocumentKind.Budget);

    /// <summary>What a document like it is called.</summary>
    public string Name { get; init; } = "";

    /// <summary>What its tables, projects and subjects are recognised by.</summary>
    public BudgetTraits Traits { get; init; } = new(
        Year, [.. Tables.Select(t => t.Form).Distinct()], [], new Dictionary<string, Classifications.Classification>());

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
            Traits = traits,
        };
    }

    private static YearSection? Section(ComparisonForm form, AddressBook book, LineReader lines)
    {
        var found = form.Values.SelectMany(v => Cells(book, v).Select(c => (v.Label, Cell: c))).ToList();
        if (found.Count == 0) return null;
        var unit = found[0].Cell.Table.Form.AmountUnit;
        return new YearSection(form.Name, form.By, form.Measure, unit, [.. found.Select(f => lines.Of(f.Label, f.Cell, unit))]);
    }

    private static List<LocatedCell> Cells(AddressBook book, ComparedSource source)
    {
        var cells = new List<LocatedCell>();
        PatternMatch.Find(book, source.Cells, Bindings.None, cells);
        return cells;
    }
}
