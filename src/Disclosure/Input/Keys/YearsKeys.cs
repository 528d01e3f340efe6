namespace Disclosure.Input.Keys;

/// <summary>A chart of the figures of some years.</summary>
internal static class YearsKeys
{
    public static readonly InputKey<TextValue> Name = Declare.RequiredText("名称", "这些数是什么，如 支出");
    public static readonly InputKey<ListValue> Figures = Declare.RequiredList(
        "各年", "一年一条，按先后", new MapValue(YearFigureKeys.All), FormBounds.Shown);

    /// <summary>The mapping.</summary>
    public static readonly InputMapping All = new(Name, Figures);
}

/// <summary>A year of it, an item of 各年.</summary>
internal static class YearFigureKeys
{
    public static readonly InputKey<CountValue> Year = Declare.Required(
        "年", "哪一年，可用占位 {年度}、{上年}、{前年}", new CountValue(9999, MayBeYearWord: true));
    public static readonly InputKey<TextValue> Measure = Declare.Text("口径", "如 预算、执行：只有同一口径的数才比较");
    public static readonly InputKey<TextValue> Values = Declare.RequiredFormula("值", "地址。变量有几个值，就分几组");

    /// <summary>The mapping.</summary>
    public static readonly InputMapping All = new(Year, Measure, Values);
}
