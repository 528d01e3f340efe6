using System.Globalization;
using System.Text.Json;
using Disclosure.Core.Addressing;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Tests.Downloads.Support;

/// <summary>Says what a downloaded file holds in the words of <see cref="Described"/>. Of the table itself only the forms of its sections are asked.</summary>
internal static class ReadTables
{
    private static readonly string[] Own = ["地址", "部分", "类型", "组", "编码", "名称", "级次", "内容", "金额单位"];

    /// <summary>What a CSV holds of a table; where the table is a sheet, the lines whose part begins with its name.</summary>
    public static IReadOnlyList<string> Csv(ReadOnlySpan<byte> bytes, Table table)
    {
        var lines = CsvReading.Of(bytes);
        var header = lines[0].Select(h => h!).ToArray();
        var forms = table.Flat().OfType<Grid>().ToDictionary(g => AddressText.Of(g.Steps), g => g.Form);
        return [.. lines.Skip(1).Select(l => OfSheet(l, table)).OfType<string?[]>().Where(l => l[2] != "无内容").Select(l => CsvLine(header, l, forms))];
    }

    /// <summary>What a JSON file holds of a table.</summary>
    public static IReadOnlyList<string> Json(ReadOnlyMemory<byte> bytes, Table table)
    {
        using var document = JsonDocument.Parse(bytes);
        var read = document.RootElement.GetProperty("tables").EnumerateArray().Single(t => t.GetProperty("key").GetString() == table.Key);
        var lines = read.GetProperty("sections").EnumerateArray().SelectMany(JsonSection).ToList();
        if (read.TryGetProperty("emptyNote", out var note)) lines.Add(Described.Line("空表", note.GetString()));
        return lines;
    }

    private static string?[]? OfSheet(string?[] line, Table table)
    {
        if (table.Sheet is not { } sheet) return line;
        var (name, part) = (AddressText.Of([sheet]), line[1]!);
        if (part != name && !part.StartsWith(name + "/", StringComparison.Ordinal)) return null;
        return [line[0], part == name ? null : part[(name.Length + 1)..], .. line[2..]];
    }

    private static string CsvLine(string[] header, string?[] line, Dictionary<string, GridForm> forms)
    {
        line.Length.ShouldBe(header.Length);
        string? Of(string name) => Array.IndexOf(header, name) is >= 0 and var at ? line[at] : null;
        var part = Of("部分") ?? "";
        if (Of("类型") == "字段") return Described.Line(Of("地址"), part, Of("名称"), Of("内容"));
        // A note of the whole table stands last, under no section.
        if (Of("类型") == "空表说明") return forms.ContainsKey(part) ? Described.Line(part, "空", Of("内容")) : Described.Line("空表", Of("内容"));
        if (Of("类型") == "说明") return Described.Line(part, "注", Of("内容"));
        var form = forms[part];
        var kind = Of("类型") switch { "合计" => "Line+", "科目" => "Subject", "明细" => "Record", _ => "Line" };
        var cells = Described.Data(form).Select(l => (l.Name, Cell(l, Of)));
        // A row that the unit wrote itself has no code of its own, only that of its column.
        return Described.Row(Of("地址"), part, kind, Of("组"), kind == "Record" ? null : Of("编码"), Of("名称")!, int.Parse(Of("级次")!, CultureInfo.InvariantCulture), cells);

        string? Cell(Leaf leaf, Func<string, string?> of) => (form.HasRecords, leaf.Column.Type) switch
        {
            (false, ColumnType.Name) => of("名称"),
            (false, ColumnType.Code) => of("编码"),
            _ => of(Own.Contains(leaf.Name) ? leaf.Name + "（栏）" : leaf.Name),
        };
    }

    private static IEnumerable<string> JsonSection(JsonElement section)
    {
        var part = AddressText.Of([.. section.GetProperty("path").EnumerateArray().Select(s => s.GetString()!)]);
        var address = Text(section, "address")!;
        if (section.TryGetProperty("fields", out var fields))
        {
            return fields.EnumerateArray().Select(f => Described.Line(AddressOf(address, f, Text(f, "name")!), part, Text(f, "name"), Text(f, "value")));
        }
        var columns = section.GetProperty("columns").EnumerateArray().ToList();
        var lines = section.GetProperty("rows").EnumerateArray().Select(r => JsonRow(r, (address, part), columns)).ToList();
        if (Text(section, "emptyNote") is { } empty) lines.Add(Described.Line(part, "空", empty));
        if (Text(section, "note") is { } note) lines.Add(Described.Line(part, "注", note));
        return lines;
    }

    private static string JsonRow(JsonElement row, (string Address, string Path) section, List<JsonElement> columns)
    {
        var kind = Text(row, "kind") switch { "line" => "Line", "subject" => "Subject", _ => "Record" };
        if (row.TryGetProperty("total", out _)) kind += "+";
        var own = columns.Where(c => !c.TryGetProperty("of", out _)).ToList();
        var cells = row.TryGetProperty("cells", out var list) ? list.EnumerateArray().Select(Text).ToList() : [];
        string? Cell(JsonElement column) => own.IndexOf(column) is >= 0 and var at ? cells.ElementAtOrDefault(at) : Text(row, Text(column, "type")!);
        var name = Text(row, "name") ?? Cell(columns.Single(c => c.TryGetProperty("head", out _)))!;
        return Described.Row(
            AddressOf(section.Address, row, Text(row, "code") ?? name), section.Path, kind, Text(row, "group"), Text(row, "code"), name,
            row.TryGetProperty("level", out var level) ? level.GetInt32() : 1, columns.Select(c => (Text(c, "name")!, Cell(c))));
    }

    // The only row of a grid has the address of its section.
    private static string AddressOf(string section, JsonElement of, string usual) =>
        (Text(of, "key") ?? usual) is { Length: > 0 } key ? $"{section}/{key}" : section;

    private static string? Text(JsonElement of, string name) => of.TryGetProperty(name, out var value) ? Text(value) : null;

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => Both(value),
    };

    private static string? Both(JsonElement value)
    {
        var text = value.GetProperty("text").GetString()!;
        (PrintedNumber.Parse(text) ?? PrintedNumber.ParsePercent(text)).ShouldBe(value.GetProperty("number").GetDecimal());
        return text;
    }
}
