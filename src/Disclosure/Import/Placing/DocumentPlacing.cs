using Disclosure.Core.Editions;
using Disclosure.Import.Blocks;
using Disclosure.Import.Recognition;

namespace Disclosure.Import.Placing;

/// <summary>Walks through a source from its first block to its last and gives each its place in the document.</summary>
internal sealed class DocumentPlacing
{
    private const int ShortText = 12;

    // The name of a unit may have fifty characters.
    private const int LongestTitle = 120;

    private readonly IReadOnlyList<SourceBlock> _blocks;
    private readonly EditionMatch _match;
    private readonly PlacingContext _context;
    private readonly PartTitles _titles;
    private readonly IReadOnlySet<int> _contents;
    private readonly Dictionary<int, TableForm> _forms;
    private readonly Dictionary<string, ProsePlacing> _prose = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TableNote>> _notes = new(StringComparer.Ordinal);
    private readonly Dictionary<SourceBlock, int> _places = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _titled = new(StringComparer.Ordinal);
    private readonly List<TextBlock> _cover = [];
    private readonly RepeatedPieces _repeated;
    private readonly string _unit;
    private Part? _part;
    private TableForm? _table;
    private (string File, int Page) _below;
    private int _after = TableNote.NoTable;

    private DocumentPlacing(IReadOnlyList<SourceBlock> blocks, EditionMatch match, string unit, PlacingContext context)
    {
        (_blocks, _match, _unit, _context) = (blocks, match, unit, context);
        _repeated = new RepeatedPieces(context.Journal);
        for (var i = 0; i < blocks.Count; i++) _places.TryAdd(blocks[i], i);
        _titles = new PartTitles(match.Edition, unit);
        _contents = ContentsPages.Of(blocks, match.Edition, _titles);
        _forms = match.Tables.SelectMany(t => t.Value.Select(s => (s.Index, Form: match.Edition.Tables[t.Key]))).ToDictionary(t => t.Index, t => t.Form);
    }

    /// <summary>Places all blocks.</summary>
    /// <param name="blocks">The blocks of all files.</param>
    /// <param name="match">The edition, and which table is which.</param>
    /// <param name="unit">The name of the unit; blank when it is not known.</param>
    /// <param name="context">What is shared.</param>
    public static ImportedDocument Place(IReadOnlyList<SourceBlock> blocks, EditionMatch match, string unit, PlacingContext context)
    {
        var placing = new DocumentPlacing(blocks, match, unit, context);
        placing.Walk();
        return placing.Result();
    }

    private void Walk()
    {
        for (var i = 0; i < _blocks.Count; i++)
        {
            if (_contents.Contains(i)) _context.Journal.Known(_blocks[i].Origin, ((TextBlock)_blocks[i]).Text, "目录");
            else if (_blocks[i] is GridBlock grid) Grid(i, grid);
            else if (_blocks[i] is TextBlock text && !JoinedTitle(ref i, text)) Text(text);
        }
    }

    private void Grid(int at, GridBlock grid)
    {
        if (_forms.TryGetValue(at, out var form))
        {
            _below = (grid.Origin.File, grid.Cells.Select(c => c.Origin.Page).DefaultIfEmpty(grid.Origin.Page).Max());
            (_after, _table, _part) = (at, form, _match.Edition.Parts.First(p => p.Tables.Contains(form.Key, StringComparer.Ordinal)));
            return;
        }
        if (_match.Again.TryGetValue(at, out var again))
        {
            if (_repeated.Repeats(again.Number, grid, _match.Tables[again.Key].Select(t => t.Grid.Block))) return;
            foreach (var cell in grid.Cells.Where(c => c.Text.Length > 0)) _context.Journal.Left(cell.Origin, cell.Text, $"{again.Number}已经另有一张，这一张没有填");
            return;
        }
        if (_part is { IsProse: true })
        {
            if (_repeated.Repeats(_part.Key, grid)) return;
            ProseOf(_part).Add(grid);
            foreach (var cell in grid.Cells.Where(c => c.Text.Length > 0)) _context.Journal.Placed(cell.Origin, cell.Text, _part.Key + ".md");
            return;
        }
        foreach (var cell in grid.Cells.Where(c => c.Text.Length > 0)) _context.Journal.Left(cell.Origin, cell.Text, "这张表不在版式里");
    }

    // A title that the page broke into two lines.
    private bool JoinedTitle(ref int at, TextBlock text)
    {
        if (at + 1 >= _blocks.Count || _blocks[at + 1] is not TextBlock next || text.Text.Length + next.Text.Length > LongestTitle || _titles.Find(text.Text) is not null
            || _titles.Find(next.Text) is { } other && other != _titles.Find(text.Text + next.Text)) return false;
        if (!Folded.Name(text.Text).StartsWith('第') || _titles.Find(text.Text + next.Text) is not { } part) return false;
        Enter(part, text);
        _context.Journal.Known(next.Origin, next.Text, "标题");
        at++;
        return true;
    }

    private void Text(TextBlock text)
    {
        if (_titles.Find(text.Text) is { } part && part != _part) Enter(part, text);
        else if (_titles.Find(text.Text) is not null && _part is not null && !_prose.ContainsKey(_part.Key)) _context.Journal.Known(text.Origin, text.Text, "标题");
        else if (_table is not null && ContinuedTitle.IsAlone(text.Text)) _context.Journal.Known(text.Origin, text.Text, "续表的标题");
        else if (IsOfTable(text)) return;
        else if (_part is { IsProse: true }) Prose(_part, text);
        else if (_part is null) _cover.Add(text);
        else if (NoteReading.IsSignature(text.Text)) _context.Journal.Known(text.Origin, text.Text, "制表人、审核人、日期");
        else if (IsTitleOfAll(text.Text)) _context.Journal.Known(text.Origin, text.Text, "标题");
        else if (_table is not null && (text.Text.Length > ShortText || NoteReading.SaysEmpty(text.Text)) && NoteReading.HasWords(text.Text) && (text.Origin.File, text.Origin.Page) == _below)
        {
            _context.Journal.Doubted(text.Origin, text.Text, $"在{_table.Number}下面，当作它的说明");
            Note(text, text.Text);
        }
        else _context.Journal.Left(text.Origin, text.Text, "在各表之间，不是表的标题、单位或说明");
    }

    // Each file of several has it, and the cover of a workbook may lie behind a table.
    private bool IsTitleOfAll(string text) => Folded.Name(text) == Folded.Name(_match.Edition.Title.Replace("{单位}", _unit, StringComparison.Ordinal));

    private void Enter(Part part, TextBlock title)
    {
        _part = part;
        _context.Journal.Known(title.Origin, title.Text, $"标题（{part.Key}）");
        var known = part.Title.Replace("{单位}", _unit, StringComparison.Ordinal);
        _context.Journal.LeftInName(title.Origin, title.Text, NameFigures.LostAmounts(title.Text, known));
        if (Folded.Bare(known) != Folded.Bare(title.Text)) _context.Journal.Renamed(title.Origin, title.Text, known);
    }

    private void Prose(Part part, TextBlock text)
    {
        if (_repeated.Repeats(part.Key, text)) return;
        ProseOf(part).Add(text);
        _context.Journal.Placed(text.Origin, text.Text, part.Key + ".md");
    }

    private ProsePlacing ProseOf(Part part)
    {
        if (!_prose.TryGetValue(part.Key, out var placing)) _prose[part.Key] = placing = new ProsePlacing();
        return placing;
    }

    private bool IsOfTable(TextBlock text)
    {
        if (_part is { IsProse: true } && _prose.ContainsKey(_part.Key) && text.Text.Length > 60) return false;
        if (FormTitled(text) is { } form && IsBeforeTable(text, form))
        {
            Title(text, form);
            return true;
        }
        if (NextForm(text) is { } next && (_part is { IsProse: true } ? NoteReading.IsTableNumber(text.Text) : IsPrintedBy(next, text.Text)))
        {
            _context.Journal.Known(text.Origin, text.Text, NoteReading.Maker(text.Text) is null ? "表号、小标题" : "编制单位");
            return true;
        }
        if (NoteReading.AmountUnit(text.Text) is { } unit && text.Text.Length < 60)
        {
            var wanted = NextForm(text)?.AmountUnit ?? unit;
            if (wanted == unit) _context.Journal.Known(text.Origin, text.Text, "金额单位");
            else _context.Journal.Doubted(text.Origin, text.Text, NoteReading.OtherUnit(unit, wanted));
            return true;
        }
        if ((_part is { IsProse: false } || (_part is not null && NextForm(text) is not null)) && (NoteReading.Maker(text.Text) is not null || NoteReading.AsksMaker(text.Text)))
        {
            _context.Journal.Known(text.Origin, text.Text, "编制单位");
            return true;
        }
        if (_part is { IsProse: true } || _table is null || NoteReading.Of(text.Text) is not { } note) return false;
        Note(text, note);
        return true;
    }

    private void Title(TextBlock text, TableForm form)
    {
        _context.Journal.Known(text.Origin, text.Text, "表的标题");
        _context.Journal.LeftInName(text.Origin, text.Text, NameFigures.LostAmounts(text.Text, form.Title));
        if (TableMatch.TitleLikeness(form, text.Text) < 1) _context.Journal.Renamed(text.Origin, text.Text, form.Title);
        _part = _match.Edition.Parts.First(p => p.Tables.Contains(form.Key, StringComparer.Ordinal));
        if (_match.Tables.ContainsKey(form.Key)) return;
        // A title without a table: what stands below it is said of this one.
        (_table, _below, _after) = (form, (text.Origin.File, text.Origin.Page), TableNote.NoTable);
        _titled.Add(form.Key);
    }

    // The most alike: the title of one may end as another's does. Of equals the one whose table stands below.
    private TableForm? FormTitled(TextBlock text)
    {
        var likely = _match.Forms.Select(f => (Form: f, Likeness: TableMatch.TitleLikeness(f, text.Text))).Where(f => f.Likeness >= 0.9).ToList();
        if (likely.Count == 0) return null;
        var best = likely.Where(f => f.Likeness >= likely.Max(l => l.Likeness)).Select(f => f.Form).ToList();
        return best.Count > 1 && NextForm(text) is { } next && best.Contains(next) ? next : best[0];
    }

    private void Note(TextBlock text, string note)
    {
        if (!_notes.TryGetValue(_table!.Key, out var notes)) _notes[_table.Key] = notes = [];
        notes.Add(new TableNote(note, text.Origin, _after));
    }

    // Its number, what stands in its corners, what is printed above its sections and the groups that they stand in, and a head over all columns.
    private bool IsPrintedBy(TableForm form, string text)
    {
        var (bare, corners) = (Folded.Bare(text), form.Margins.Of(_unit, form.Number));
        return NoteReading.IsTableNumber(text) || bare.Length > 0 && (new[] { form.Number, corners.Left, corners.Right }.Any(t => Folded.Bare(t) == bare)
            || SectionPart.Of(form.Sections, []).Any(p => p.IsHeaded(text))
            || form.Flat().OfType<GridForm>().Any(g => ColumnSlot.Of([g]).All(s => s.Heads.Count > 1 && Folded.Bare(s.Heads[0]) == bare)));
    }

    private bool IsBeforeTable(TextBlock text, TableForm form) => _part is not { IsProse: true } || NextForm(text) == form || Next(text, _match.Again) == form;

    private TableForm? NextForm(TextBlock text) => Next(text, _forms);

    private TableForm? Next(TextBlock text, IReadOnlyDictionary<int, TableForm> forms)
    {
        var at = _places[text];
        return forms.Where(f => f.Key > at && f.Key < at + 6).OrderBy(f => f.Key).Select(f => f.Value).FirstOrDefault();
    }

    private ImportedDocument Result()
    {
        var tables = new List<PlacedTable>();
        foreach (var form in _match.Forms)
        {
            var notes = _notes.GetValueOrDefault(form.Key) ?? [];
            var sources = _match.Tables.GetValueOrDefault(form.Key) ?? [];
            tables.Add(new TablePlacing(form, _context).Place(sources, notes) with { IsInSource = sources.Count > 0 || _titled.Contains(form.Key) });
        }
        var cover = new CoverReading(_match.Edition, _unit, _context.Journal);
        cover.Read(_cover);
        return new ImportedDocument(_match.Edition, _unit, cover.Title, tables,
            _prose.Where(p => !p.Value.IsEmpty).ToDictionary(p => p.Key, p => p.Value.Blocks, StringComparer.Ordinal))
        { AmountUnits = _match.AmountUnits };
    }
}
