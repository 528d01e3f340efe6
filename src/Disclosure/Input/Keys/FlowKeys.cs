namespace Disclosure.Input.Keys;

/// <summary>A chart of where the money comes from and what it is for.</summary>
internal static class FlowKeys
{
    public static readonly InputKey<TextValue> Name = Declare.RequiredText("名称", "图里是什么");
    public static readonly InputKey<MapValue> Sources = Declare.Required("来", "钱从哪里来：一栏是一个来源", new MapValue(FlowSideKeys.All));
    public static readonly InputKey<TextValue> Purposes = Declare.RequiredFormula("经", "用在哪里：每一行的地址，可以用 *");
    public static readonly InputKey<MapValue> Uses = Declare.Required("去", "用作什么：一栏是一种支出", new MapValue(FlowSideKeys.All));

    /// <summary>The mapping.</summary>
    public static readonly InputMapping All = new(Name, Sources, Purposes, Uses);
}

/// <summary>One side of it, under 来 or 去.</summary>
internal static class FlowSideKeys
{
    public static readonly InputKey<TextValue> Row = Declare.RequiredText("行", "各行的地址，不写栏，可以用 *");
    public static readonly InputKey<TextValue> TotalRow = Declare.Text("合计", "合计行的地址，不写栏");
    public static readonly InputKey<ListValue> Columns = Declare.RequiredList(
        "栏", "画哪些栏。名字不合适的，写成 {名: 名字, 栏: 栏名}",
        new EitherValue(new TextValue(), new MapValue(FlowColumnKeys.All)), FormBounds.Shown);

    /// <summary>The mapping.</summary>
    public static readonly InputMapping All = new(Row, TotalRow, Columns);
}

/// <summary>A column of a side with a name of its own.</summary>
internal static class FlowColumnKeys
{
    public static readonly InputKey<TextValue> Label = Declare.RequiredText("名", "名字");
    public static readonly InputKey<TextValue> Column = Declare.RequiredText("栏", "栏名");

    /// <summary>The mapping.</summary>
    public static readonly InputMapping All = new(Label, Column);
}
