using System.Globalization;
using Disclosure.Core.Documents;
using Disclosure.Core.Editions;
using Disclosure.Core.Findings;

namespace Disclosure.Tests.Downloads.Support;

/// <summary>Makes tables of any form that an edition can have, with texts that are hard to write down. The same number gives the same table.</summary>
internal sealed class RandomTables(int number)
{
    private static readonly string[] Texts =
    [
        "=1+1", "+x", "-", "-3", "--1", "@SUM(A1)", "\tx", "\rx", "'", "''", "'=1", "＝1", "－甲", "a,b", "甲;=乙", "\"引\"", "第一段\n第二段", " 前空", "后空 ",
        "_x0041_", "_x000D_", "甲\u0001乙", "/", "0.00", "1,234.50", "42.07%", "007", "123456789012345678901", "1e5", "2024", "TRUE", "😀", "<b>&amp;</b>", "科技",
    ];

    private static readonly string[] Numbers =
        ["/", "0", "0.00", "-3", "-0.00", "407.91", "1,234,567.80", "1234567", "999999999999999", "123456789012.3456789", "007", "0.10"];

    private readonly Random _random = new(number);
    private int _count;

    /// <summary>The table.</summary>
    public Table Make()
    {
        var isSideBySide = Chance(3);
        var sections = Enumerable.Range(0, _random.Next(1, 4)).Select(i => Section([$"部分{i}"], isSideBySide ? 1 : 0)).ToList();
        if (sections.Count == 1 && Chance(2)) sections = [Grid([], "")];
        var form = new TableForm("t01", "表一", Any(Texts)) { ShortName = Any(Texts), AmountUnit = "万元", Sections = [], IsSideBySide = isSideBySide };
        // What is printed in place of sheets: where there is one.
        if (Chance(10)) return new Table(form, "t01", [], Somewhere) { EmptyNote = Text() };
        return new Table(form, "t01", sections, Somewhere) { Sheet = Chance(4) ? Any(Texts) : null };
    }

    private static Place Somewhere => Place.Whole("random");

    private Section Section(string[] steps, int depth) => _random.Next(4) switch
    {
        0 => Fields(steps),
        1 when depth < 2 => new SectionGroup(
            [.. Enumerable.Range(0, _random.Next(1, 3)).Select(i => Section([.. steps, $"节{i}"], depth + 1))], steps, Any(Texts)),
        _ => Grid(steps, Chance(2) ? "" : Any(Texts)),
    };

    private FieldList Fields(string[] steps)
    {
        var fields = Enumerable.Range(0, _random.Next(1, 5)).Select(i => new FieldForm($"字段{i}", Any(Texts), Any(Enum.GetValues<ColumnType>()[..5]), Chance(3))).ToList();
        return new FieldList(new FieldsForm(steps[^1], "", fields), [.. fields.Select(f => Value(f.Type))], steps, Any(Texts));
    }

    private Grid Grid(string[] steps, string heading)
    {
        var hasRecords = Chance(2);
        var slots = Slots(hasRecords);
        List<GridColumn> columns = [Column(hasRecords ? ColumnType.Text : ColumnType.Name) with { IsRowHeader = hasRecords }];
        if (Chance(2)) columns.Insert(hasRecords ? 1 : 0, Column(ColumnType.Code) with { Classification = "功能分类", Divisions = Chance(2) ? ["类", "款"] : [] });
        columns.AddRange(Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Group(0)));
        if (slots.OfType<RowSlot.FixedRow>().Any(r => r.Line.Children.Count > 0)) columns.RemoveAll(c => c.Type == ColumnType.Code);
        var form = new GridForm(steps.LastOrDefault(""), "", slots, columns) { Grouping = hasRecords && Chance(2) ? [columns[0].Key] : [] };
        var rows = slots.SelectMany(s => Rows(form, s)).ToList();
        return new Grid(form, Chance(8) ? [] : rows, steps, heading) { Note = Chance(4) ? Text() : null, EmptyNote = Chance(4) ? Text() : null };
    }

    private List<RowSlot> Slots(bool hasRecords)
    {
        var slots = new List<RowSlot>();
        for (var i = _random.Next(3); i > 0; i--) slots.Add(new RowSlot.FixedRow(Line()));
        if (!hasRecords && Chance(3)) slots.Add(new RowSlot.FixedRow(Line() with { Children = [Line(), Line()] }));
        else if (!hasRecords) slots.Add(new RowSlot.CodedRows("功能分类"));
        else slots.Add(new RowSlot.RecordRows());
        return slots;
    }

    private FixedLine Line() => new($"行{_count++}", Any(Texts)) { Level = _random.Next(1, 4), IsTotal = Chance(4) };

    private GridColumn Group(int depth) => depth < 2 && Chance(4)
        ? Column(ColumnType.Amount) with { Children = [Group(depth + 1), Group(depth + 1)] }
        : Column(Any(Enum.GetValues<ColumnType>()[..5]));

    private GridColumn Column(ColumnType type) => new(Chance(6) ? $"编码{_count++}" : $"栏{_count++}", Any(Texts), type) { Ordinals = Chance(3) ? [_count] : [] };

    private IEnumerable<GridRow> Rows(GridForm form, RowSlot slot) => slot switch
    {
        RowSlot.FixedRow { Line.Children.Count: > 0 } group => group.Line.Children.Select(l => Row(form, l, group.Line)),
        RowSlot.FixedRow line => [Row(form, line.Line, null)],
        RowSlot.CodedRows => Enumerable.Range(201, _random.Next(3)).Select(c => Subject(form, c.ToString(CultureInfo.InvariantCulture))),
        _ => Enumerable.Range(0, _random.Next(5)).Select(_ => Record(form)),
    };

    private GridRow Row(GridForm form, FixedLine line, FixedLine? group) => new(
        group is null ? [line.Key] : [group.Key, line.Key], Cells(form, line.Label!, null), Somewhere)
    {
        Kind = RowKind.Line,
        Label = line.Label!,
        Group = group?.Label,
        Level = line.Level,
        IsTotal = line.IsTotal,
    };

    private GridRow Subject(GridForm form, string code)
    {
        var name = Any(Texts);
        return new GridRow([code], Cells(form, name, code), Somewhere) { Kind = RowKind.Subject, Label = name, Code = code, Level = _random.Next(1, 4) };
    }

    private GridRow Record(GridForm form)
    {
        var cells = form.Leaves.Select(l => l.Column.Type == ColumnType.Code ? new Cell("201", null, Somewhere, "201") : l.Column.IsRowHeader ? Text() : Value(l.Column.Type));
        Cell?[] all = [.. cells];
        var label = all[form.Leaves.First(l => l.Column.IsRowHeader).Index]!.Text;
        return new GridRow([$"{label}~{_count++}"], all, Somewhere) { Kind = RowKind.Record, Label = label };
    }

    private Cell?[] Cells(GridForm form, string label, string? code) => [.. form.Leaves.Select(l => l.Column switch
    {
        { Type: ColumnType.Name } => new Cell(label, null, Somewhere),
        { Type: ColumnType.Code } => code is null ? null : new Cell(code, null, Somewhere, code),
        { IsRowHeader: true } => null,
        _ => Value(l.Column.Type),
    })];

    private Cell? Value(ColumnType type) => Chance(4) ? null : type switch
    {
        ColumnType.Amount or ColumnType.Quantity => Number(Any(Numbers)),
        ColumnType.Percent => Number(Any(Numbers) is var text && text == "/" ? text : text + "%"),
        ColumnType.Year => Number("2024"),
        _ => Text(),
    };

    private static Cell Number(string text) => new(text, PrintedNumber.Parse(text) ?? PrintedNumber.ParsePercent(text), Somewhere);

    private Cell Text() => Number(Any(Texts));

    private bool Chance(int of) => _random.Next(of) == 0;

    private T Any<T>(T[] of) => of[_random.Next(of.Length)];
}
