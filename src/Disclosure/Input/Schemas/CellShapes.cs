using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Input.Schemas;

/// <summary>What the cells of a table may hold, by type. The codes of a classification are written once in a schema.</summary>
internal sealed class CellShapes(IReadOnlyDictionary<string, Classification> classifications)
{
    private const string Number = "-?([0-9]+|[0-9]{1,3}(,[0-9]{3})+)(\\.[0-9]+)?";

    private static readonly string Blank = string.Join('|', BlankMark.All.Select(Regex.Escape));

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonObject> _definitions = new(StringComparer.Ordinal);

    /// <summary>The definitions that shapes of this object refer to.</summary>
    public IReadOnlyDictionary<string, JsonObject> Definitions => _definitions;

    /// <summary>Keeps a shape as a definition and returns the reference to it.</summary>
    public JsonObject Define(string kind, JsonObject shape)
    {
        // By number: names in Chinese would have to be encoded in the reference.
        var name = string.Create(CultureInfo.InvariantCulture, $"{kind}{_definitions.Count + 1}");
        _definitions[name] = shape;
        return SchemaShape.Defined(name);
    }

    /// <summary>A value of this type.</summary>
    public JsonObject Of(ColumnType type, string? classification, string printed) => type switch
    {
        ColumnType.Amount => Numeric($"{printed}：金额，照原样写数，或「/」「—」「无」。空白格不写这一项。", mayBePercent: true),
        ColumnType.Quantity => Numeric($"{printed}：数量，写数，或「/」「—」「无」。空白格不写这一项。", mayBePercent: false),
        ColumnType.Percent => SchemaShape.Pattern($@"^\s*({Number}%{(HasSign(printed) ? "?" : "")}|{Blank})\s*$", $"{printed}：百分比，带百分号，或「/」「—」「无」。空白格不写这一项。"),
        ColumnType.Year => Year($"{printed}：年度，四位数。空白格不写这一项。"),
        ColumnType.Code or ColumnType.Subject => SchemaShape.Described(Codes(classification), $"{printed}：{classification}的编码，名称由程序印出。"),
        ColumnType.Text or ColumnType.Name => SchemaShape.Text($"{printed}：文字。没有内容时不写这一项。"),
        _ => throw new UnreachableException($"no such type: {type}"),
    };

    /// <summary>A year of four digits.</summary>
    public static JsonObject Year(string description) => SchemaShape.Pattern(
        "^[0-9]{4}$", description, new JsonObject { ["type"] = "integer", ["minimum"] = 1000, ["maximum"] = 9999 });

    /// <summary>The subjects of a classification by code; none when the budget does not have it.</summary>
    public IEnumerable<ClassificationItem> Subjects(string? name) => name is not null && classifications.TryGetValue(name, out var found)
        ? found.Subjects.OrderBy(s => s.Code, StringComparer.Ordinal)
        : [];

    /// <summary>The subjects that may have rows.</summary>
    public IEnumerable<ClassificationItem> Subjects(RowSlot.CodedRows rows)
    {
        var level = classifications.TryGetValue(rows.Classification, out var found) ? rows.LevelIn(found.Levels) : null;
        return Subjects(rows.Classification).Where(s => level is null || s.Level == level);
    }

    // Below a head that says % the sign may be left out.
    private static bool HasSign(string printed) => printed.AsSpan().ContainsAny('%', '％');

    private static JsonObject Numeric(string description, bool mayBePercent) =>
        SchemaShape.Pattern($@"^\s*({Number}{(mayBePercent ? "%?" : "")}|{Blank})\s*$", description, new JsonObject { ["type"] = "number" });

    private JsonObject Codes(string? classification)
    {
        if (!_names.TryGetValue(classification ?? "", out var reference))
        {
            reference = (string)Define("codes", Either([.. Subjects(classification)]))["$ref"]!;
            _names[classification ?? ""] = reference;
        }
        return new JsonObject { ["$ref"] = reference };
    }

    // Written plainly a code is a number to an editor; between quotation marks, or from 0 on, it is a text.
    private static JsonObject Either(List<ClassificationItem> subjects)
    {
        List<ClassificationItem> plain = [.. subjects.Where(s => s.Code[0] != '0')];
        var quoted = Listed(subjects, asNumbers: false);
        return plain.Count == 0 ? quoted : SchemaShape.Any(Listed(plain, asNumbers: true), quoted);
    }

    private static JsonObject Listed(List<ClassificationItem> subjects, bool asNumbers) => new()
    {
        ["enum"] = new JsonArray([.. subjects.Select(s => asNumbers ? JsonNode.Parse(s.Code)! : s.Code)]),
        ["enumDescriptions"] = new JsonArray([.. subjects.Select(s => (JsonNode)s.Name)]),
    };
}
