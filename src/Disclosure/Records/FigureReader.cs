using System.Text.Json;
using Disclosure.Core.Comparison.Matching;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;

namespace Disclosure.Records;

/// <summary>Reads what <see cref="FigureWriter"/> has written.</summary>
internal sealed class FigureReader
{
    // In 元: what is larger was not written by the program, and could not be reckoned with.
    private const decimal Most = 1e27m;

    private readonly Dictionary<string, TableName> _forms = new(StringComparer.Ordinal);

    private FigureReader(IReadOnlyList<TableName> forms)
    {
        foreach (var form in forms)
        {
            if (!_forms.TryAdd(form.Key, form)) throw RecordFields.Wrong("forms");
        }
    }

    /// <summary>The figures of a document.</summary>
    public static YearRecord Of(RecordFields fields, DocumentEntry entry, Func<string, Classification?> classificationOf) =>
        Of(fields, entry.Key, entry.Name, entry.Unit.Name, classificationOf);

    /// <summary>The figures of a document, with what it and its unit are called.</summary>
    public static YearRecord Of(RecordFields fields, DocumentKey key, string name, string unitName, Func<string, Classification?> classificationOf)
    {
        var forms = fields.List("forms", FormOf);
        var reader = new FigureReader(forms);
        return new YearRecord(key.Year, fields.List("tables", reader.TableOf), fields.List("sections", SectionOf))
        {
            Key = key,
            Name = name,
            UnitName = unitName,
            Traits = new BudgetTraits(key.Year, forms, fields.List("projects", ProjectOf), ClassificationsOf(fields.Object("classifications"), classificationOf)),
        };
    }

    private static Dictionary<string, Classification> ClassificationsOf(RecordFields named, Func<string, Classification?> classificationOf)
    {
        var found = new Dictionary<string, Classification>(StringComparer.Ordinal);
        foreach (var (name, text) in named.Texts()) found[name] = classificationOf(text) ?? throw RecordFields.Wrong("classifications");
        return found;
    }

    private static TableName FormOf(JsonElement list)
    {
        var texts = RecordFields.Texts(list, 4);
        return new TableName(RecordFile.NameOf(texts[0]), texts[1], texts[2], texts[3]);
    }

    private YearTable TableOf(JsonElement element)
    {
        var fields = new RecordFields(element);
        var key = RecordFile.NameOf(fields.Text("key"));
        return new YearTable(key, _forms.GetValueOrDefault(fields.Text("form", key)) ?? throw RecordFields.Wrong("form"), fields.Given("sheet"));
    }

    private static ProjectTraits ProjectOf(JsonElement element)
    {
        var fields = new RecordFields(element);
        var name = fields.Text("name");
        return new ProjectTraits(name, TraitsOf(fields, name), fields.List("tables", RecordFields.TextOf));
    }

    private static YearSection SectionOf(JsonElement element)
    {
        var fields = new RecordFields(element);
        var unit = fields.Text("unit");
        var most = Most / (MoneyUnit.YuanOf(unit) ?? 1);
        return new YearSection(fields.Text("name"), fields.Text("by", ""), fields.Text("measure", ""), unit, fields.List("lines", l => LineOf(l, most)));
    }

    private static FigureLine LineOf(JsonElement element, decimal most)
    {
        var fields = new RecordFields(element);
        var line = new FigureLine(
            fields.Text("name"), fields.Given("code"), fields.Number("level", 1), fields.Is("total"), fields.Amount("value", most), fields.Text("text", ""))
        {
            Table = RecordFile.NameOf(fields.Text("table")),
            Part = Math.Max(1, fields.Number("part", 1)),
            Row = fields.Text("row"),
            Column = fields.Text("column", ""),
        };
        return line with { Identity = IdentityOf(fields.Object("is"), line) };
    }

    private static RowIdentity IdentityOf(RecordFields fields, FigureLine line)
    {
        var heads = fields.List("heads", RecordFields.TextOf);
        var project = fields.Number("project", -1);
        if (heads.Count == 0 || project < -1 || project >= heads.Count) throw RecordFields.Wrong("heads");
        return new RowIdentity(fields.Choice<RowKind>("kind") ?? RowKind.Line, heads)
        {
            Name = fields.Text("name", line.Name),
            Traits = TraitsOf(fields, heads[^1]) with { HasFigures = fields.Is("figures", otherwise: true) },
            Table = fields.Text("table", ""),
            Section = fields.Text("section", ""),
            Sheet = fields.Text("sheet", ""),
            Code = fields.Has("own") ? fields.Given("own") : line.Code,
            Classification = fields.Given("classification"),
            Project = project,
            IsTotal = fields.Is("total"),
            IsOfYear = fields.Is("ofYear"),
            Type = fields.Choice<ColumnType>("type"),
            Meaning = fields.Choice<Meaning>("meaning") ?? Meaning.None,
            Written = fields.Text("written", ""),
        };
    }

    private static Traits TraitsOf(RecordFields fields, string name) => new(fields.Text("known", name), fields.Given("subject"), fields.Amount("amount", Most * 10));
}
