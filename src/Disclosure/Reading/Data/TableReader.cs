using Disclosure.Core.Addresses;
using Disclosure.Core.Classifications;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Core.Grids;
using Disclosure.Reading.Files;
using Disclosure.Reading.Yaml;

namespace Disclosure.Reading.Data;

/// <summary>Reads the data of one table, or of one sheet, to its form.</summary>
internal sealed class TableReader(IReadOnlyDictionary<string, Classification> classifications, DocumentSize size, FindingList findings)
{
    /// <summary>How often a section may be repeated (重复).</summary>
    public const int MostRepeated = 1_000;

    /// <summary>The table. <paramref name="key"/> is the name of its page.</summary>
    public Table Read(TableForm form, string key, YamlNode node)
    {
        var sections = form.Sections is [{ Name: "" } only]
            ? [Section(only, node, [], only.Heading)]
            : Sections(form.Sections, node, []);
        var table = new Table(form, key, sections, node.Place);
        return form.SheetField is null ? table : table with { Sheet = SheetName(form, table) };
    }

    /// <summary>The sheets of a table that has one for each project, in the order of their files.</summary>
    public IReadOnlyList<Table> ReadSheets(TableForm form, IReadOnlyList<InputPath> files)
    {
        var sheets = new Dictionary<string, Table>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (YamlFile.Load(file, findings) is not { } node) continue;
            var sheet = Read(form, $"{form.Key}-{Path.GetFileNameWithoutExtension(file.Name)}", node);
            if (size.IsExceeded) break;
            var name = AddressText.Step(sheet.Sheet!);
            if (sheets.TryAdd(name, sheet)) continue;
            findings.Error("duplicate-key", sheet.Place, $"「{form.SheetField}」{Quoted.Of(name)}在 {sheets[name].Place.File} 里已经有了；每个文件的名称要不一样。");
        }
        return [.. sheets.Values];
    }

    /// <summary>A table that could have sheets and has none; its file says what is printed in their place.</summary>
    public Table ReadWithoutSheets(TableForm form, YamlNode node)
    {
        const string key = "空表说明";
        var options = new KeyedReader(node, findings);
        var note = options.RequiredNode(key) is { } text ? new CellReader(classifications, findings).Read(text, key, ColumnType.Text, null) : null;
        options.Finish();
        return new Table(form, form.Key, [], node.Place) { EmptyNote = note };
    }

    private List<Section> Sections(IReadOnlyList<SectionForm> forms, YamlNode node, IReadOnlyList<string> above)
    {
        var options = new KeyedReader(node, findings);
        var sections = new List<Section>();
        foreach (var form in forms)
        {
            // A section that the unit left out is printed blank, with the headings and lines that the form fixes.
            var data = options.Node(form.Name) ?? new YamlMap([], options.Place);
            if (form is GroupForm { IsRepeated: true } group) sections.AddRange(Repeated(group, options.Items(form.Name, MostRepeated), above));
            else sections.Add(Section(form, data, [.. above, form.Name], form.Heading));
        }
        options.Finish();
        return sections;
    }

    private IEnumerable<Section> Repeated(GroupForm form, IReadOnlyList<YamlNode> items, IReadOnlyList<string> above) =>
        items.TakeWhile(_ => !size.IsExceeded).Select((item, i) => Section(
            form, item, [.. above, $"{form.Name}{i + 1}"], form.Heading.Replace("{序}", $"{i + 1}", StringComparison.Ordinal)));

    private Section Section(SectionForm form, YamlNode node, IReadOnlyList<string> steps, string heading) => form switch
    {
        GridForm grid => new GridReader(grid, classifications, size, findings).Read(node, steps, heading),
        FieldsForm fields => Fields(fields, node, steps, heading),
        GroupForm group => new SectionGroup(Sections(group.Sections, node, steps), steps, heading),
        _ => throw new InvalidOperationException($"no such section: {form}"),
    };

    private FieldList Fields(FieldsForm form, YamlNode node, IReadOnlyList<string> steps, string heading)
    {
        var options = new KeyedReader(node, findings);
        if (!size.Allows(form.Fields.Count, node.Place)) return new FieldList(form, new Cell?[form.Fields.Count], steps, heading);
        var cells = new CellReader(classifications, findings);
        var values = form.Fields
            .Select(f => options.Node(f.Key) is { } value ? cells.Read(value, f.Key, f.Type, null) : null)
            .ToList();
        options.Finish();
        return new FieldList(form, values, steps, heading);
    }

    private string SheetName(TableForm form, Table table)
    {
        var name = table.Flat().OfType<FieldList>()
            .SelectMany(list => list.Form.Fields.Zip(list.Values))
            .FirstOrDefault(f => f.First.Key == form.SheetField).Second?.Text;
        if (name is null && !size.IsExceeded) findings.Error("missing-key", table.Place, $"缺少「{form.SheetField}」；它是这张表的名称。");
        return name ?? "";
    }
}
