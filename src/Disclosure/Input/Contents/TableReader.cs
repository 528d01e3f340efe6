using Disclosure.Core.Addressing;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;
using Disclosure.Input.Forms;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input.Contents;

/// <summary>Reads the data of one table, or of one sheet, to its form.</summary>
internal sealed class TableReader(DataReading reading)
{
    private readonly FindingList _findings = reading.Findings;

    /// <summary>The table. <paramref name="key"/> is the name of its page.</summary>
    public Table Read(TableForm form, string key, YamlNode node)
    {
        IReadOnlyList<Section> sections = form.Sections is [{ Name: "" } only]
            ? [reading.Kinds.Of(only).ReadData(only, node, [], only.Heading, reading)]
            : reading.Kinds.ReadAll(form.Sections, node, [], reading);
        var table = new Table(form, key, sections, node.Place);
        return form.SheetField is null ? table : table with { Sheet = SheetName(form, table) };
    }

    /// <summary>The sheets of a table that has one for each project, in the order of their files.</summary>
    public IReadOnlyList<Table> ReadSheets(TableForm form, IReadOnlyList<InputPath> files)
    {
        var sheets = new Dictionary<string, Table>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (YamlFile.Load(file, _findings) is not { } node) continue;
            var sheet = Read(form, $"{form.Key}-{Path.GetFileNameWithoutExtension(file.Name)}", node);
            if (reading.Size.IsExceeded) break;
            var name = AddressText.Step(sheet.Sheet!);
            if (sheets.TryAdd(name, sheet)) continue;
            _findings.Error("duplicate-key", sheet.Place, $"「{form.SheetField}」{Bracketed.Of(name)}在 {sheets[name].Place.File} 里已经有了；每个文件的名称要不一样。");
        }
        return [.. sheets.Values];
    }

    /// <summary>A table that could have sheets and has none; its file says what is printed in their place.</summary>
    public Table ReadWithoutSheets(TableForm form, YamlNode node)
    {
        var key = DataKeys.EmptyNote;
        var options = new KeyedReader(node, DataKeys.WithoutSheets, _findings);
        var note = options.Node(key) is { } text ? new CellReader(reading.Classifications, _findings).Read(text, key.Name, ColumnType.Text, null) : null;
        return new Table(form, form.Key, [], node.Place) { EmptyNote = note };
    }

    private string SheetName(TableForm form, Table table)
    {
        var name = table.Flat().OfType<FieldList>()
            .SelectMany(list => list.Form.Fields.Zip(list.Values))
            .FirstOrDefault(f => f.First.Key == form.SheetField).Second?.Text;
        if (name is null && !reading.Size.IsExceeded) _findings.Error("missing-key", table.Place, $"缺少「{form.SheetField}」；它是这张表的名称。");
        return name ?? "";
    }
}
