namespace Disclosure.Keys;

/// <summary>Figures that are compared year by year, an item of 对比.</summary>
internal static class ComparisonKeys
{
    public static readonly Key<Value.Text> Name = Key.RequiredText("名称", "这些数合起来叫什么");
    public static readonly Key<Value.Text> By = Key.Text("按", "按什么分，如 功能分类");
    public static readonly Key<Value.Text> Measure = Key.Text("口径", "如 预算、执行：最近两年口径不同的，不相减");
    public static readonly Key<Value.List> Sources = Key.RequiredList(
        "值", "各个数的地址，可以用 *。名字不合适的，写成 {名: 名字, 值: 地址}",
        new Value.Either(new Value.Text(MostCharacters: FormBounds.Equation), new Value.Map(ComparedSourceKeys.All)), FormBounds.Shown);

    /// <summary>The mapping.</summary>
    public static readonly Mapping All = new(Name, By, Measure, Sources);
}

/// <summary>Compared figures with a name of their own, an item of a comparison's 值.</summary>
internal static class ComparedSourceKeys
{
    public static readonly Key<Value.Text> Label = Key.RequiredText("名", "名字");
    public static readonly Key<Value.Text> Address = Key.RequiredFormula("值", "地址");

    /// <summary>The mapping.</summary>
    public static readonly Mapping All = new(Label, Address);
}
