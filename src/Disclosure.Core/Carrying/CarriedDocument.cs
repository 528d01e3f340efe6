using Disclosure.Core.Comparison.Matching;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Carrying;

/// <summary>
/// A document carried over into a later year: rows, texts, addresses and citations stay, years move on, the figures of last year stand
/// where the form wants last year's, and those of the new year are to be filled in.
/// </summary>
public sealed class CarriedDocument
{
    private readonly Budget _before;
    private readonly Edition _edition;
    private readonly CarriedSides _sides;
    private readonly Dictionary<string, string> _tables;

    private CarriedDocument(Budget before, Edition edition, IReadOnlyDictionary<string, Classification> classifications, int year)
    {
        (_before, _edition) = (before, edition);
        var after = new BudgetTraits(year, [.. Tables(edition).Select(TableName.Of)], [], classifications);
        var match = new BudgetMatch(BudgetTraits.Of(before), after);
        var notes = new CarryingNotes();
        _sides = new CarriedSides(match, new YearMove(before.Year, year), new CodeMoves(match, notes), new CellEdits(), notes);
        _tables = match.Tables.Pairs.ToDictionary(p => p.Before.Key, p => p.After.Key, StringComparer.Ordinal);
        Prose = new CarriedProse(_sides.Move, code => _sides.Codes.After(code) ?? code);
    }

    /// <summary>How years move.</summary>
    public YearMove Move => _sides.Move;

    /// <summary>What becomes of the values in its tables.</summary>
    public CellEdits Edits => _sides.Edits;

    /// <summary>What becomes of its narrative.</summary>
    public CarriedProse Prose { get; }

    /// <summary>What a person must know, in Chinese.</summary>
    public IReadOnlyList<string> Notes => _sides.Notes.All;

    /// <summary>Carries a document over.</summary>
    /// <param name="before">The document.</param>
    /// <param name="edition">The edition of the new one, for its year.</param>
    /// <param name="classifications">Its classifications by the name that the edition uses.</param>
    /// <param name="year">Its year.</param>
    public static CarriedDocument Of(Budget before, Edition edition, IReadOnlyDictionary<string, Classification> classifications, int year)
    {
        var carried = new CarriedDocument(before, edition, classifications, year);
        foreach (var table in before.Tables) carried.Carry(table);
        carried.TellOfForms();
        return carried;
    }

    /// <summary>The form that a table has now; null when the new edition has no such table.</summary>
    public TableForm? After(TableForm form) => _tables.TryGetValue(form.Key, out var key) ? _edition.Tables[key] : null;

    /// <summary>The tables of the new edition that the old one does not have.</summary>
    public IEnumerable<TableForm> NewTables() => Tables(_edition).Where(t => !_tables.ContainsValue(t.Key));

    private static IEnumerable<TableForm> Tables(Edition edition) => edition.Parts.SelectMany(p => p.Tables).Select(t => edition.Tables[t]);

    private void Carry(Table table)
    {
        if (After(table.Form) is not { } form) return;
        var (before, after) = (table.Form.Flat().ToList(), form.Flat().ToList());
        var forms = before.ToDictionary(b => b, b => FormOf(b, before, after), ReferenceEqualityComparer.Instance as IEqualityComparer<SectionForm>);
        foreach (var section in table.Flat())
        {
            var where = section.Steps.Count == 0 ? form.Number : $"{form.Number}「{section.Steps[^1]}」";
            if (section is Grid grid && forms.GetValueOrDefault(grid.Form) is GridForm gridForm) new CarriedGrid(grid, gridForm, where, _sides).Run();
            if (section is FieldList list && forms.GetValueOrDefault(list.Form) is FieldsForm fieldsForm) new CarriedFields(list, fieldsForm, where, _sides).Run();
        }
    }

    // The section of its name and kind, of several the one in the same place among them.
    private SectionForm? FormOf(SectionForm form, List<SectionForm> before, List<SectionForm> after)
    {
        var years = _sides.Match.Years;
        var name = years.Before.Relative(form.Name);
        var place = before.Where(b => years.Before.Relative(b.Name) == name && b.GetType() == form.GetType()).ToList().FindIndex(b => ReferenceEquals(b, form));
        return after.Where(a => years.After.Relative(a.Name) == name && a.GetType() == form.GetType()).ElementAtOrDefault(place);
    }

    private void TellOfForms()
    {
        foreach (var gone in _sides.Match.Tables.Removed) _sides.Notes.Add($"新版式没有「{gone.Number} {gone.Name}」，没有带过去。");
        foreach (var form in NewTables()) _sides.Notes.Add($"新版式多了「{form.Title}」，要整张填。");
        foreach (var (one, other) in _sides.Match.Tables.Pairs.Where(p => p.Before.Key != p.After.Key || p.Before.Number != p.After.Number))
        {
            _sides.Notes.Add($"「{one.Number} {one.Name}」在新版式里是「{other.Number} {other.Name}」，已经改过来。");
        }
        foreach (var part in _before.Edition.Parts.Where(p => p.IsProse && _edition.Parts.All(a => a.Key != p.Key))) _sides.Notes.Add($"新版式没有「{part.ShortName}」这个部分，文字没有带过去。");
        foreach (var part in _edition.Parts.Where(p => p.IsProse && !p.MayLack && !_before.Narratives.ContainsKey(p.Key))) _sides.Notes.Add($"新版式多了「{part.ShortName}」这个部分，要整篇写。");
    }
}
