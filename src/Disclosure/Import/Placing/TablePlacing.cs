using Disclosure.Core.Editions;
using Disclosure.Formatting;
using Disclosure.Import.Recognition;

namespace Disclosure.Import.Placing;

/// <summary>Places the tables of the source that are one table of the edition.</summary>
internal sealed class TablePlacing(TableForm form, PlacingContext context)
{
    private readonly List<GridForm> _grids = [.. form.Flat().OfType<GridForm>()];
    // What the field that names a sheet may be printed as.
    private readonly HashSet<string> _nameFields = [.. form.Flat().OfType<FieldsForm>().SelectMany(f => f.Fields).Where(f => f.Key == form.SheetField).SelectMany(f => new[] { f.Key, f.Label }).Select(Folded.Bare)];
    private IReadOnlyList<TableNote> _below = [];

    /// <summary>The table with what stands in these tables of the source, which are pieces of it.</summary>
    /// <param name="sources">The tables of the source.</param>
    /// <param name="notes">The notes that stand below them.</param>
    public PlacedTable Place(IReadOnlyList<SourceTable> sources, IReadOnlyList<TableNote> notes)
    {
        foreach (var note in notes) context.Journal.Placed(note.Origin, note.Text, $"{form.Number}的说明");
        _below = notes;
        if (form.SheetField is not null) return new PlacedTable(form, [.. SheetsOf(sources).Select(Composed)], sources.Count == 0 ? string.Join("\n", _below.Select(n => n.Text)) : "");
        if (!form.IsSideBySide && form.Flat().Count() > 1) return new PlacedTable(form, [Composed(sources)], "");
        return _grids.Count == form.Flat().Count() ? new PlacedTable(form, [Simple(sources)], "") : new PlacedTable(form, [Composed(sources)], "");
    }

    private SectionData Simple(IReadOnlyList<SourceTable> sources)
    {
        var placings = _grids.Select(g => new GridPlacing(g, form.Number, context)).ToList();
        var reading = new TableRows(form, _grids, placings, context);
        foreach (var source in sources) reading.Read(source);
        SetNotes(placings, [.. reading.Notes, .. _below.Select(n => n.Text)]);
        return _grids is [{ Name: "" }] ? placings[0].Data : new GroupData([.. _grids.Zip(placings, (g, p) => new KeyValuePair<string, SectionData>(g.Name, p.Data))]);
    }

    private SectionData Composed(IReadOnlyList<SourceTable> sources) => new ComposedPlacing(form, context).Place(sources, _below);

    // A sheet begins where its title stands, but for one that a page breaks: the rest of it has the title again, and not the field that names it.
    private List<IReadOnlyList<SourceTable>> SheetsOf(IReadOnlyList<SourceTable> sources)
    {
        var sheets = new List<IReadOnlyList<SourceTable>>();
        foreach (var source in sources)
        {
            var isNew = sheets.Count == 0 || source.Titles().Any(t => TableMatch.TitleLikeness(form, t) >= 0.9);
            if (isNew && !(sheets.Count > 0 && sheets[^1].Any(HasName) && !HasName(source))) sheets.Add([source]);
            else sheets[^1] = [.. sheets[^1], source];
        }
        return sheets;
    }

    private bool HasName(SourceTable source) => source.Grid.Block.Cells.Any(c => _nameFields.Contains(Folded.Bare(c.Text)));

    // They stand below all sections; an empty table says so once.
    private static void SetNotes(List<GridPlacing> placings, List<string> notes)
    {
        var empty = placings.Exists(p => !p.IsEmpty) ? [] : notes.Where(NoteReading.SaysEmpty).ToList();
        placings[^1].EmptyNote = string.Join("\n", empty);
        placings[^1].Note = string.Join("\n", notes.Except(empty, StringComparer.Ordinal));
    }
}
