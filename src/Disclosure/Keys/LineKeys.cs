namespace Disclosure.Keys;

/// <summary>A fixed line of a grid, an item of 行, when it has options.</summary>
internal static class LineKeys
{
    /// <summary>What a list of lines holds; lines have lines.</summary>
    public static readonly Value.Shared Shared = new("line", () => Value.NameWith(new Value.Map(All!)));

    public static readonly Key<Value.Text> Label = Key.Text("印", "印出的样子，和行名不同时写");
    public static readonly Key<Value.Number> Level = Key.Number("层", "第几层。不写是 1，「其中」是 2，往里缩", FormBounds.Levels);
    public static readonly Key<Value.Flag> IsTotal = Key.Flag("合计", "是：合计行");
    public static readonly Key<Value.Text> Classification = Key.Of("分类", "行名是这套科目的编码，印成「编码 名称」", new Value.Text());
    public static readonly Key<Value.Number> PrintedRow = Key.Number("行次", "并列的部分里，这一行印在第几行", FormBounds.Lines);
    public static readonly Key<Value.List> Children = Key.List("行", "这一行只是组名，下面还有行", Shared, FormBounds.Lines);

    /// <summary>The mapping.</summary>
    public static readonly Mapping All = new(Label, Level, IsTotal, Classification, PrintedRow, Children);
}

/// <summary>The rows of a grid that are not fixed lines. A fixed line may be called the same, and has options then.</summary>
internal static class RowKeys
{
    public static readonly Key<Value.Either> Subjects = Key.Of(
        "科目", "这里放按编码填的各行：写科目的名称", new Value.Either(new Value.Text(), new Value.Map(LineKeys.All)));
    public static readonly Key<Value.Either> Records = Key.Of(
        "明细", "这里放单位自己填的记录", new Value.Either(new Value.Words([Filled]), new Value.Map(LineKeys.All)));

    /// <summary>The word for records that the unit fills in.</summary>
    public const string Filled = "自填";

    /// <summary>What the list of rows holds.</summary>
    public static readonly Value Item = new Value.Either(LineKeys.Shared, new Value.OneOf(new Mapping(Subjects, Records)));
}
