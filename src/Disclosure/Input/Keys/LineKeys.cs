namespace Disclosure.Input.Keys;

/// <summary>A fixed line of a grid, an item of 行, when it has options.</summary>
internal static class LineKeys
{
    /// <summary>What a list of lines holds; lines have lines.</summary>
    public static readonly SharedValue Shared = new("line", () => Declare.NameWith(All!));

    /// <summary>What a list below a line holds: lines or, under one with figures of its own, the rows by code.</summary>
    public static readonly SharedValue Below = new("below", () => new EitherValue(Shared, new OneOfValue(new InputMapping(RowKeys.Subjects))));

    public static readonly InputKey<TextValue> Label = Declare.Text("印", "印出的样子，和行名不同时写");
    public static readonly InputKey<CountValue> Level = Declare.Number("层", "第几层。不写是 1，「其中」是 2，往里缩", FormBounds.Levels);
    public static readonly InputKey<FlagValue> IsTotal = Declare.Flag("合计", "是：合计行");
    public static readonly InputKey<TextValue> Classification = Declare.Of("分类", "行名是这套科目的编码，印成「编码 名称」", new TextValue());
    public static readonly InputKey<CountValue> PrintedRow = Declare.Number("行次", "并列的部分里，这一行印在第几行", FormBounds.Lines);
    public static readonly InputKey<ListValue> Children = Declare.List("行", "这一行下面还有行。没有「有数」的，这一行只是组名", Below, FormBounds.Lines);
    public static readonly InputKey<TextValue> AmountUnit = Declare.Text("金额单位", "这一行的金额单位，和别的行不同时写");
    public static readonly InputKey<FlagValue> HasAmounts = Declare.Flag("有数", "是：下面有行的这一行，自己也有数");
    public static readonly InputKey<TextValue> Ordinal = Declare.Text("序号", "印在行名前面的序号，写第一个：一、 （一） 1. 1、");
    public static readonly InputKey<TextValue> Sum = Declare.Formula("等于", "这一行是哪几行之和：甲 + 乙 - 丙，符号两边各空一格");

    /// <summary>The mapping.</summary>
    public static readonly InputMapping All = new(
        Label, Level, IsTotal, Classification, PrintedRow, Children, AmountUnit, HasAmounts, Ordinal, Sum);
}

/// <summary>The rows of subjects, 科目, when they have options.</summary>
internal static class SubjectKeys
{
    public static readonly InputKey<TextValue> Classification = Declare.RequiredText("分类", "哪一套科目");
    public static readonly InputKey<TextValue> Level = Declare.Text("层", "只能填这一级的科目：写级的名称（类、款、项）或者第几级");
    public static readonly InputKey<EitherValue> Ordinals = Declare.Of(
        "序号", "印在名称前面的序号，写第一个：一、 （一） 1. 1、 。几级都有的，一级一个", new EitherValue(new TextValue(), new ListValue(new TextValue(), FormBounds.Levels)));

    /// <summary>The mapping.</summary>
    public static readonly InputMapping All = new(Classification, Level, Ordinals);
}

/// <summary>The rows of a grid that are not fixed lines. A fixed line may be called the same, and has options then.</summary>
internal static class RowKeys
{
    public static readonly InputKey<EitherValue> Subjects = Declare.Of(
        "科目", "这里放按编码填的各行：写科目的名称，或者 {分类: …, 层: …, 序号: …}", new EitherValue(new TextValue(), new MapValue(SubjectKeys.All), new MapValue(LineKeys.All)));
    public static readonly InputKey<EitherValue> Records = Declare.Of(
        "明细", "这里放单位自己填的记录", new EitherValue(new WordsValue([Filled]), new MapValue(LineKeys.All)));

    /// <summary>The word for records that the unit fills in.</summary>
    public const string Filled = "自填";

    /// <summary>What the list of rows holds.</summary>
    public static readonly InputValue Item = new EitherValue(LineKeys.Shared, new OneOfValue(new InputMapping(Subjects, Records)));
}
