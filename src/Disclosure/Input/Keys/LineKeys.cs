namespace Disclosure.Input.Keys;

/// <summary>A fixed line of a grid, an item of 行, when it has options.</summary>
internal static class LineKeys
{
    /// <summary>What a list of lines holds; lines have lines.</summary>
    public static readonly SharedValue Shared = new("line", () => Declare.NameWith(All!));

    public static readonly InputKey<TextValue> Label = Declare.Text("印", "印出的样子，和行名不同时写");
    public static readonly InputKey<CountValue> Level = Declare.Number("层", "第几层。不写是 1，「其中」是 2，往里缩", FormBounds.Levels);
    public static readonly InputKey<FlagValue> IsTotal = Declare.Flag("合计", "是：合计行");
    public static readonly InputKey<TextValue> Classification = Declare.Of("分类", "行名是这套科目的编码，印成「编码 名称」", new TextValue());
    public static readonly InputKey<CountValue> PrintedRow = Declare.Number("行次", "并列的部分里，这一行印在第几行", FormBounds.Lines);
    public static readonly InputKey<ListValue> Children = Declare.List("行", "这一行只是组名，下面还有行", Shared, FormBounds.Lines);
    public static readonly InputKey<TextValue> AmountUnit = Declare.Text("金额单位", "这一行的金额单位，和别的行不同时写");

    /// <summary>The mapping.</summary>
    public static readonly InputMapping All = new(Label, Level, IsTotal, Classification, PrintedRow, Children, AmountUnit);
}

/// <summary>The rows of a grid that are not fixed lines. A fixed line may be called the same, and has options then.</summary>
internal static class RowKeys
{
    public static readonly InputKey<EitherValue> Subjects = Declare.Of(
        "科目", "这里放按编码填的各行：写科目的名称", new EitherValue(new TextValue(), new MapValue(LineKeys.All)));
    public static readonly InputKey<EitherValue> Records = Declare.Of(
        "明细", "这里放单位自己填的记录", new EitherValue(new WordsValue([Filled]), new MapValue(LineKeys.All)));

    /// <summary>The word for records that the unit fills in.</summary>
    public const string Filled = "自填";

    /// <summary>What the list of rows holds.</summary>
    public static readonly InputValue Item = new EitherValue(LineKeys.Shared, new OneOfValue(new InputMapping(Subjects, Records)));
}
