using Disclosure.Core.Addressing;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Forms;

/// <summary>Reads an edition for one budget year: <c>edition.yaml</c> and the forms of its tables.</summary>
/// <param name="input">The input.</param>
/// <param name="shelf">Its files of editions, each read once.</param>
/// <param name="kinds">The kinds of sections that tables may have.</param>
/// <param name="subjects">The classification in a file, as the year has it; null where it cannot be had.</param>
/// <param name="findings">Takes the faults.</param>
internal sealed class EditionReader(
    InputFolder input, YamlShelf shelf, SectionKinds kinds, Func<string, Classification?> subjects, FindingList findings)
{
    private readonly HashSet<string> _pages = new(StringComparer.Ordinal);

    /// <summary>The edition; null when it does not exist or cannot be read. The findings say why.</summary>
    /// <param name="key">The name of its folder.</param>
    /// <param name="year">The budget year.</param>
    /// <param name="units">The units of amounts in place of its own.</param>
    public Edition? Read(string key, int year, AmountUnits units)
    {
        var before = findings.Errors;
        var files = new EditionFiles(input, shelf, findings);
        if (files.Load(key) is not { } node) return null;
        var words = new YearWords(year, node, findings);
        var options = new KeyedReader(words.In(node), EditionKeys.All, findings);
        var addresses = new AmountAddresses(findings);
        var edition = WithFigures(Named(key, options), options, addresses);
        var own = AmountUnitReader.Read(options, EditionKeys.AmountUnit, findings) ?? "";
        edition = edition with { Tables = Forms(edition, files, words, units, (units.Usual ?? own, MarginReader.Read(options, TableMargins.Usual))) };
        RefuseLarge(edition.Tables.Values, files);
        if (findings.Errors == before) addresses.Check(new FormAddresses(edition.Tables.Values, name => edition.Classifications.TryGetValue(name, out var file) ? subjects(file) : null));
        return findings.Errors > before ? null : edition;
    }

    private Edition Named(string key, KeyedReader options)
    {
        var edition = new Edition(key, options.Text(EditionKeys.Name), options.Text(EditionKeys.Title))
        {
            Document = DocumentName(options),
            IncludesUnits = options.Flag(EditionKeys.IncludesUnits),
            Classifications = Names(options, EditionKeys.Classifications, EditionKeys.Classification),
            Parts = Parts(options),
            Words = new WordsReader(findings).Read(options),
            Tables = new Dictionary<string, TableForm>(StringComparer.Ordinal),
            Overview = [],
            Identities = [],
        };
        Names(options, EditionKeys.Placeholders, EditionKeys.Placeholder);
        RefuseUnused(options);
        return edition;
    }

    // What it says of cells: their addresses are looked at when the forms are known.
    private Edition WithFigures(Edition edition, KeyedReader options, AmountAddresses addresses) => edition with
    {
        Overview = new OverviewFormReader(addresses, findings).Read(options.Items(EditionKeys.Overview)),
        Portal = new PortalFormReader(addresses, findings).Read(options.Node(EditionKeys.Portal)),
        Charts = new ChartReader(addresses, findings).Read(options.Items(EditionKeys.Charts)),
        Compared = new SideBySideReader(addresses, findings).Read(options.Items(EditionKeys.Compared)),
        Identities = new IdentityReader(addresses, findings).Read(options.Items(EditionKeys.Identities)),
        Counts = new CountReader(addresses, findings).Read(options.Items(EditionKeys.Counts)),
    };

    private Dictionary<string, TableForm> Forms(Edition edition, EditionFiles files, YearWords words, AmountUnits units, (string AmountUnit, TableMargins Margins) usual)
    {
        var reading = new FormReading(kinds, new ClassificationNames([.. edition.Classifications.Keys], findings), findings);
        var tables = new TableFormReader(reading, usual.AmountUnit, units.OfTables, usual.Margins);
        return edition.Parts.SelectMany(p => p.Tables).Distinct(StringComparer.Ordinal).Where(FolderNames.IsPlain)
            .Select(t => (Key: t, Node: shelf.Load(files.Table(t), findings)))
            .Where(t => t.Node is not null)
            .ToDictionary(t => t.Key, t => tables.Read(t.Key, words.In(t.Node!)), StringComparer.Ordinal);
    }

    // It stands behind years and units on the pages, and before 公开: it says neither of them itself.
    private string DocumentName(KeyedReader options)
    {
        var name = options.Text(EditionKeys.Document);
        if (string.IsNullOrWhiteSpace(name)) return "";
        if (name.Length <= FormBounds.DocumentName && !name.Any(c => c is '{' or '}' or '「' or '」' || char.IsDigit(c)) && !name.EndsWith("公开", StringComparison.Ordinal)) return name;
        findings.Error("wrong-type", options.ValuePlace(EditionKeys.Document), $"「{EditionKeys.Document.Name}」应当是一份公开的名称，"
            + $"最多 {FormBounds.DocumentName} 个字，像「部门预算」「部门决算」这样，不写年度、单位和「公开」；实际是{Bracketed.Of(name)}。");
        return "";
    }

    private void RefuseLarge(IEnumerable<TableForm> forms, EditionFiles files)
    {
        var cells = forms.Sum(FormSize.CellsOf);
        if (cells <= FormBounds.Cells) return;
        var largest = forms.MaxBy(FormSize.CellsOf)!;
        findings.Error("too-large", Place.Whole(files.Table(largest.Key).Name), FormattableString.Invariant(
            $"版式里各张表的固定行乘以栏，合起来有 {cells:N0} 格，最多 {FormBounds.Cells:N0} 格；这张表最大，有 {FormSize.CellsOf(largest):N0} 格。"));
    }

    private Dictionary<string, string> Names(KeyedReader options, InputKey<NamesValue> key, Func<string, InputKey<TextValue>> each)
    {
        var keys = options.Entries(key).Select(e => each(e.Key)).ToList();
        var names = new KeyedReader(options.Node(key) ?? new YamlMap([], options.Place), new InputMapping(keys), findings);
        return keys.ToDictionary(k => k.Name, names.Text, StringComparer.Ordinal);
    }

    // What is written here itself is left out by not writing it.
    private void RefuseUnused(KeyedReader options)
    {
        if (options.Texts(EditionKeys.Unused).Count == 0 || options.Has(EditionKeys.Basis)) return;
        findings.Error("missing-key", options.PlaceOf(EditionKeys.Unused), $"「{EditionKeys.Unused.Name}」只和「{EditionKeys.Basis.Name}」一起写：它说的是基于的版式里不要的勾稽。");
    }

    private List<Part> Parts(KeyedReader options)
    {
        var items = NamedItem.All(options.Items(EditionKeys.Parts), findings).ToList();
        NamedItem.RefuseDuplicates(items, findings);
        return [.. items.Select(ReadPart)];
    }

    // Parts and tables are pages of one folder: a name that is taken twice, or leads elsewhere, cannot be written.
    private void CheckPages(NamedItem item, KeyedReader options, IReadOnlyList<string> tables)
    {
        var place = options.PlaceOf(PartKeys.Tables);
        IEnumerable<(string Name, Place Place)> pages = tables.Count == 0 ? [(item.Name, item.Place)] : tables.Select(t => (t, place));
        foreach (var page in pages)
        {
            if (!FolderNames.IsPlain(page.Name))
            {
                findings.Error("bad-name", page.Place, $"{Bracketed.Of(page.Name)}要作文件名，应当由小写字母、数字和「-」组成{FolderNames.Hint(page.Name)}。");
            }
            else if (PageNames.IsReserved(page.Name) || !_pages.Add(page.Name))
            {
                findings.Error("duplicate-key", page.Place, $"「{page.Name}」这个文件名已经用了；每个部分、每张表都要有自己的，也不能用 {string.Join("、", PageNames.Reserved.SkipLast(1))} 和 {PageNames.Reserved[^1]}。");
            }
        }
    }

    private Part ReadPart(NamedItem item)
    {
        var options = item.Options(PartKeys.All, findings);
        var title = options.Text(PartKeys.Title);
        var brief = options.Text(PartKeys.ShortName);
        var tables = options.Texts(PartKeys.Tables);
        var topics = options.Texts(PartKeys.Topics);
        if (options.Flag(PartKeys.IsProse) == tables.Count > 0)
        {
            findings.Error("missing-key", item.Place, $"部分「{item.Name}」要么是「{PartKeys.IsProse.Name}: 是」，要么有「{PartKeys.Tables.Name}」。");
        }
        var mayLack = options.Flag(PartKeys.MayLack);
        if (mayLack && tables.Count > 0)
        {
            findings.Error("missing-key", options.PlaceOf(PartKeys.MayLack), $"「{PartKeys.MayLack.Name}」只和「{PartKeys.IsProse.Name}: 是」一起写：没有数的表也要有文件，写「空表说明」。");
        }
        CheckPages(item, options, tables);
        return new Part(item.Name, title, brief.Length > 0 ? brief : title, tables) { Topics = topics, MayLack = mayLack };
    }
}
