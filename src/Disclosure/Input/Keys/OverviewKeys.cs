namespace Disclosure.Input.Keys;

/// <summary>A total of the first page and what it is made of, an item of 一览.</summary>
internal static class OverviewKeys
{
    public static readonly InputKey<TextValue> Name = Declare.RequiredText("名称", "这个总数叫什么");
    public static readonly InputKey<TextValue> By = Declare.Text("按", "按什么分，如 功能分类、支出性质");
    public static readonly InputKey<TextValue> Total = Declare.RequiredText("总额", "总数的地址：表号/行/栏");
    public static readonly InputKey<TextValue> Earlier = Declare.Formula("上年", "上一年同一个总数的地址");
    public static readonly InputKey<ListValue> Sources = Declare.List(
        "构成", "各个组成数的地址。名字不合适的，写成 {名: 名字, 值: 地址}",
        new EitherValue(new TextValue(), new MapValue(OverviewSourceKeys.All)), FormBounds.Shown);

    /// <summary>The mapping.</summary>
    public static readonly InputMapping All = new(Name, By, Total, Earlier, Sources);
}

/// <summary>A component of a total with a name of its own, an item of 构成.</summary>
internal static class OverviewSourceKeys
{
    public static readonly InputKey<TextValue> Label = Declare.RequiredText("名", "名字");
    public static readonly InputKey<TextValue> Address = Declare.RequiredText("值", "地址");

    /// <summary>The mapping.</summary>
    public static readonly InputMapping All = new(Label, Address);
}
