using Disclosure.Core.Editions;
using Disclosure.Import.Blocks;

namespace Disclosure.Import.Recognition;

/// <summary>How well a table of the source is a table of an edition.</summary>
/// <param name="Form">The table of the edition.</param>
/// <param name="Source">The table of the source.</param>
/// <param name="Title">How well a title above it agrees, from 0 to 1.</param>
/// <param name="Heads">How well its heads agree, from 0 to 1.</param>
internal sealed record TableMatch(TableForm Form, SourceTable Source, double Title, double Heads)
{
    private const double LeastScore = 0.45;
    private const int ManyColumns = 5;

    /// <summary>Both together.</summary>
    public double Score => (Title + Heads) / 2;

    /// <summary>How many of the form's fixed lines the source prints by their names.</summary>
    public int Lines
    {
        get
        {
            var printed = Source.Grid.Block.Cells.Select(c => Folded.Bare(c.Text)).ToHashSet(StringComparer.Ordinal);
            return Form.Flat().OfType<GridForm>().SelectMany(g => g.Lines).Count(l => l.Label is { } label && printed.Contains(Folded.Bare(label)));
        }
    }

    /// <summary>Whether it is near enough to be taken for it.</summary>
    public bool IsLikely => Score >= LeastScore || Title >= 0.95 || (Heads >= 0.9 && Title > 0.4);

    /// <summary>Whether its title or its heads alone say so: 项目 and 金额 stand over any table.</summary>
    public bool IsStrong => Title >= 0.8 || (Heads >= 0.8 && Source.Grid.Columns >= ManyColumns);

    /// <summary>Whether it is the table by its title and by its heads.</summary>
    public bool IsCertain => this is { Title: >= 0.95, Heads: >= 0.85 };

    /// <summary>Compares a table with a form.</summary>
    public static TableMatch Of(TableForm form, SourceTable source)
    {
        var title = source.Titles().Select(t => TitleLikeness(form, t)).DefaultIfEmpty().Max();
        return new TableMatch(form, source, title, HeadLikeness(form, source.Grid));
    }

    /// <summary>How well a text is the title of a form, from 0 to 1.</summary>
    public static double TitleLikeness(TableForm form, string text)
    {
        if (text.Length > 80) return 0;
        text = ContinuedTitle.Bare(text);
        var (name, found) = (Folded.Name(form.Name), Folded.Bare(text));
        if (found.Length == 0) return 0;
        if (found == name || found == Folded.Name(form.Number) + name || found == Folded.Name(form.Number) + ":" + name) return 1;
        var (core, other) = (Folded.Core(form.Name), Folded.Core(text));
        if (core == other) return 0.96;
        // Another name for who publishes, or the number of the table before it.
        if (core.Length > 3 && other.EndsWith(core, StringComparison.Ordinal)) return 0.9;
        // The title of a sheet goes on with the name of its project.
        if (form.SheetField is not null && core.Length > 3 && other.Contains(core, StringComparison.Ordinal)) return 0.9;
        return NameLikeness.Of(core, other) * 0.9;
    }

    private static double HeadLikeness(TableForm form, SourceGrid grid)
    {
        var sections = form.Flat().ToList();
        var grids = sections.OfType<GridForm>().ToList();
        if (!form.IsSideBySide && sections.Count > 1) return WordLikeness(sections, grid);
        if (grids.Count == 0) return 0;
        var heads = HeadRows.Of(grid, FormWords.Of(form), 0, grid.Rows);
        if (heads.IsEmpty) return 0;
        var runs = ColumnRun.Of(grid, heads.First, heads.End);
        var whole = SlotMap.Of(ColumnSlot.Of(grids), runs).Score;
        // Sections side by side may be grids of their own.
        return grids.Count == 1 ? whole : Math.Max(whole, grids.Max(g => SlotMap.Of(ColumnSlot.Of([g]), runs).Score) * 0.95);
    }

    // A form of several parts below each other is known by the words that it prints.
    private static double WordLikeness(List<SectionForm> sections, SourceGrid grid)
    {
        var words = sections.SelectMany(Words).Select(Folded.Bare).Where(w => w.Length > 1).ToHashSet(StringComparer.Ordinal);
        var found = grid.Block.Cells.Select(c => Folded.Bare(c.Text)).Where(words.Contains).Distinct(StringComparer.Ordinal).Count();
        return words.Count == 0 ? 0 : (double)found / words.Count;
    }

    private static IEnumerable<string> Words(SectionForm section) => section switch
    {
        GridForm grid => grid.Leaves.Select(l => l.Column.Label),
        FieldsForm fields => fields.Fields.Select(f => f.Label),
        _ => [],
    };
}
