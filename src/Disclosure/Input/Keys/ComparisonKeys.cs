namespace Disclosure.Input.Keys;

/// <summary>Figures that are compared year by year, an item of 对比.</summary>
internal static class ComparisonKeys
{
    public static readonly InputKey<TextValue> Name = Declare.RequiredText("名称", "这些数合起来叫什么");
    public static readonly InputKey<TextValue> By = Declare.Text("按", "按什么分，如 功能分类");
    public static readonly InputKey<TextValue> Measure = Declare.Text("口径", "如 预算、执行：最近两年口径不同的，不相减");
    public static readonly InputKey<ListValue> Sources = Declare.RequiredList(
        "值", "各个数的地址，可以用 *。名字不合适的，写成 {名: 名字, 值: 地址}",
        new EitherValue(new TextValue(MostCharacters: FormBounds.Equation), new MapValue(ComparedSourceKeys.All)), FormBounds.Shown);

    /// <summary>The mapping.</summary>
    public static readonly InputMapping All = new(Name, By, Measure, Sources);
}

/// <summary>Compared figures with a name of their own, an item of a comparison's 值.</summary>
internal static class ComparedSourceKeys
{
    public static readonly InputKey<TextValue> Label = Declare.RequiredText("名", "名字");
    public static readonly InputKey<TextValue> Address = Declare.RequiredFormula("值", "地址");

    /// <summary>The mapping.</summary>
    public static readonly InputMapping All = new(Label, Address);
}
