using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Import.Recognition;

/// <summary>An edition held against a source: which table is which.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Tables">The tables of the source by the key of their form, in order; several where a table is in pieces or has a sheet for each project.</param>
/// <param name="Best">The best of these for each table that was found.</param>
internal sealed record EditionMatch(Edition Edition, IReadOnlyDictionary<string, IReadOnlyList<SourceTable>> Tables, IReadOnlyList<TableMatch> Best)
{
    private const double Enough = 0.6;
    private const double Titled = 0.9;

    /// <summary>The units of the amounts of the source where they are others than the edition's, which was read with them.</summary>
    public AmountUnits AmountUnits { get; init; } = AmountUnits.OfEdition;

    /// <summary>The forms that tables have by title and heads which another table of the source has already, by the place of these; they are no other form's.</summary>
    public IReadOnlyDictionary<int, TableForm> Again { get; init; } = new Dictionary<int, TableForm>();

    /// <summary>How many tables print the unit of their form above them.</summary>
    public int AgreeingUnits => Tables.Count(t => t.Value.Any(s => s.AmountUnit == Edition.Tables[t.Key].AmountUnit));

    /// <summary>The units that the tables print and their forms do not have.</summary>
    public IReadOnlyList<string> OtherUnits => [.. Tables.SelectMany(t => t.Value.Select(s => s.AmountUnit).OfType<string>().Where(u => u != Edition.Tables[t.Key].AmountUnit)).Distinct(StringComparer.Ordinal)];

    /// <summary>The forms in the official order.</summary>
    public IEnumerable<TableForm> Forms => Edition.Parts.SelectMany(p => p.Tables).Select(t => Edition.Tables[t]);

    /// <summary>The tables of the edition that the source does not have.</summary>
    public IReadOnlyList<TableForm> Missing => [.. Forms.Where(f => !Tables.ContainsKey(f.Key))];

    /// <summary>How well it fits, from 0 to 1.</summary>
    public double Score => Forms.Any() ? Best.Sum(b => b.Score) / Forms.Count() : 0;

    /// <summary>How many of its fixed lines the source prints by their names: what tells two years of one form apart, whose heads are the same.</summary>
    public int Lines => Best.Sum(b => b.Lines);

    /// <summary>Whether it fits well enough to be chosen without a word from a person.</summary>
    public bool Fits => Score >= Enough;

    /// <summary>Why it is chosen, or how far it fits, in Chinese.</summary>
    public string Words()
    {
        var all = Forms.Count();
        var unit = UnitWords();
        if (Best.Count == all && Best.All(b => b is { Title: >= 0.9, Heads: >= 0.85 })) return $"{all} 张表的标题、表头都对上{unit}";
        var weak = Best.Where(b => b.Title < 0.9 || b.Heads < 0.85).Select(b =>
            $"{b.Form.Number}{(b.Title < 0.9 ? "标题" : "")}{(b is { Title: < 0.9, Heads: < 0.85 } ? "、" : "")}{(b.Heads < 0.85 ? "表头" : "")}不全一样").ToList();
        List<string> parts = [$"{all} 张表里对上 {Best.Count} 张"];
        if (weak.Count > 0) parts.Add(string.Join("，", weak));
        if (Missing.Count > 0) parts.Add($"没有找到{string.Join("、", Missing.Select(m => m.Title))}");
        return string.Join("；", parts) + unit;
    }

    private string UnitWords()
    {
        List<string> units = [.. AmountUnits.Usual is { } usual ? [$"金额单位是{usual}"] : Array.Empty<string>(), .. AmountUnits.OfTables.Select(t => $"{t.Key}的金额单位是{t.Value}")];
        return units.Count == 0 ? "" : $"；{string.Join("，", units)}，和版式的不同，写进了 disclosure.yaml";
    }

    /// <summary>The tables all of whose pieces print one unit that is not their form's, with it, by number; not those whose parts have units of their own.</summary>
    public IReadOnlyDictionary<string, string> TableUnits => Tables.Select(t => (Form: Edition.Tables[t.Key], Units: t.Value.Select(s => s.AmountUnit).OfType<string>().Distinct(StringComparer.Ordinal).ToList()))
        .Where(t => t.Units is [var unit] && unit != t.Form.AmountUnit && HasOneUnit(t.Form)).ToDictionary(t => t.Form.Number, t => t.Units[0], StringComparer.Ordinal);

    private static bool HasOneUnit(TableForm form) => form.Flat().SelectMany(s => s switch
    {
        GridForm grid => grid.Leaves.Select(l => l.Column.AmountUnit).Concat(grid.Lines.Select(l => l.AmountUnit)),
        FieldsForm fields => fields.Fields.Select(f => f.AmountUnit),
        _ => [],
    }).All(u => u is null || u == form.AmountUnit);

    /// <summary>Holds an edition against the tables of a source.</summary>
    public static EditionMatch Of(Edition edition, IReadOnlyList<SourceTable> sources)
    {
        var forms = edition.Parts.SelectMany(p => p.Tables).Select(t => edition.Tables[t]).ToList();
        var narrated = Narrated(edition, sources);
        var matches = forms.SelectMany(f => sources.Where(s => !s.IsPiece).Select(s => TableMatch.Of(f, s))).Where(m => m.IsLikely && (m.IsStrong || !narrated.Contains(m.Source.Index))).ToList();
        var found = new Dictionary<string, TableMatch>(StringComparer.Ordinal);
        var owners = new Dictionary<int, TableForm>();
        var again = new Dictionary<int, TableForm>();
        var heads = new HeadSignatures(matches.Where(m => m.Title >= Titled).Select(m => m.Source).DistinctBy(s => s.Index));
        // A piece that begins with the heads of another is no form that is merely like it.
        matches.RemoveAll(m => m.Source.IsUntitled && heads.Like(m.Source).Count > 0);
        foreach (var match in matches.OrderByDescending(m => m.Score).ThenBy(m => m.Source.Index).ThenBy(m => forms.IndexOf(m.Form)))
        {
            if (owners.ContainsKey(match.Source.Index)) continue;
            // One form, one table; but each project has a sheet of its own.
            if (found.ContainsKey(match.Form.Key) && match.Form.SheetField is null)
            {
                if (match.IsCertain) again.TryAdd(match.Source.Index, match.Form);
                continue;
            }
            // What is certainly one form is no poor likeness of another.
            if (again.ContainsKey(match.Source.Index)) continue;
            found.TryAdd(match.Form.Key, match);
            owners[match.Source.Index] = match.Form;
        }
        Continue(sources, owners, again, forms, new Continuation(sources, owners, heads));
        var tables = sources.Where(s => owners.ContainsKey(s.Index)).GroupBy(s => owners[s.Index].Key, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => (IReadOnlyList<SourceTable>)[.. g], StringComparer.Ordinal);
        return new EditionMatch(edition, tables, [.. forms.Select(f => found.GetValueOrDefault(f.Key)).OfType<TableMatch>()])
        { Again = again };
    }

    // The tables below the title of a part of the narrative: one that is only somewhat like a form is a table of the text.
    private static HashSet<int> Narrated(Edition edition, IReadOnlyList<SourceTable> sources)
    {
        var (titles, narrated) = (new PartTitles(edition, ""), new HashSet<int>());
        var (isProse, file) = (false, "");
        foreach (var source in sources)
        {
            if (source.File != file) (isProse, file) = (false, source.File);
            if (source.Above.Select(t => titles.Find(t.Text)).OfType<Part>().LastOrDefault() is { } part) isProse = part.IsProse;
            if (isProse) narrated.Add(source.Index);
        }
        return narrated;
    }

    // What follows a table without a title of another, or in the same file with its own again, is a piece of it.
    private static void Continue(IReadOnlyList<SourceTable> sources, Dictionary<int, TableForm> owners, Dictionary<int, TableForm> again, List<TableForm> forms, Continuation continuation)
    {
        (TableForm? last, string file) = (null, "");
        foreach (var source in sources)
        {
            var isSameFile = file == source.File;
            file = source.File;
            if (owners.TryGetValue(source.Index, out var own)) last = own;
            else if (isSameFile && last is not null && again.GetValueOrDefault(source.Index) == last)
            {
                owners[source.Index] = last;
                again.Remove(source.Index);
            }
            else if (last is not null && source.Above.All(t => !IsTitle(t.Text, forms) && !IsProse(t.Text)) && HasWidth(source, last))
            {
                // A sheet with heads of its own that are another's goes on with that one, wherever it lies.
                if (continuation.Of(source, last) is { } form) owners[source.Index] = last = form;
                else last = null;
            }
            else if (source.Above.Any(t => IsTitle(t.Text, forms) || IsProse(t.Text))) last = null;
        }
    }

    private static bool IsTitle(string text, List<TableForm> forms) => forms.Any(f => TableMatch.TitleLikeness(f, text) >= 0.9);

    private static bool IsProse(string text) => text.Length > 40 || Folded.Ordinal(text).Length > 0;

    // A list in the text that follows is no piece of a table of figures.
    private static bool HasWidth(SourceTable source, TableForm form) =>
        source.Grid.Columns >= 2 && source.Grid.Block.Cells.Count(c => PrintedFigures.Is(c.Text)) * 5 >= source.Grid.Block.Cells.Count
        || form.Flat().Count() > 1;
}
