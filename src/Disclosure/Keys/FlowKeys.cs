namespace Disclosure.Keys;

/// <summary>A chart of where the money comes from and what it is for.</summary>
internal static class FlowKeys
{
    public static readonly Key<Value.Text> Name = Key.RequiredText("名称", "图里是什么");
    public static readonly Key<Value.Map> Sources = Key.Required("来", "钱从哪里来：一栏是一个来源", new Value.Map(FlowSideKeys.All));
    public static readonly Key<Value.Text> Purposes = Key.RequiredFormula("经", "用在哪里：每一行的地址，可以用 *");
    public static readonly Key<Value.Map> Uses = Key.Required("去", "用作什么：一栏是一种支出", new Value.Map(FlowSideKeys.All));

    /// <summary>The mapping.</summary>
    public static readonly Mapping All = new(Name, Sources, Purposes, Uses);
}

/// <summary>One side of it, under 来 or 去.</summary>
internal static class FlowSideKeys
{
    public static readonly Key<Value.Text> Row = Key.RequiredText("行", "各行的地址，不写栏，可以用 *");
    public static readonly Key<Value.Text> TotalRow = Key.Text("合计", "合计行的地址，不写栏");
    public static readonly Key<Value.List> Columns = Key.RequiredList(
        "栏", "画哪些栏。名字不合适的，写成 {名: 名字, 栏: 栏名}",
        new Value.Either(new Value.Text(), new Value.Map(FlowColumnKeys.All)), FormBounds.Shown);

    /// <summary>The mapping.</summary>
    public static readonly Mapping All = new(Row, TotalRow, Columns);
}

/// <summary>A column of a side with a name of its own.</summary>
internal static class FlowColumnKeys
{
    public static readonly Key<Value.Text> Label = Key.RequiredText("名", "名字");
    public static readonly Key<Value.Text> Column = Key.RequiredText("栏", "栏名");

    /// <summary>The mapping.</summary>
    public static readonly Mapping All = new(Label, Column);
}
