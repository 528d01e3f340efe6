namespace Disclosure.Keys;

/// <summary>A chart of the figures of some years.</summary>
internal static class YearsKeys
{
    public static readonly Key<Value.Text> Name = Key.RequiredText("名称", "这些数是什么，如 支出");
    public static readonly Key<Value.List> Figures = Key.RequiredList(
        "各年", "一年一条，按先后", new Value.Map(YearFigureKeys.All), FormBounds.Shown);

    /// <summary>The mapping.</summary>
    public static readonly Mapping All = new(Name, Figures);
}

/// <summary>A year of it, an item of 各年.</summary>
internal static class YearFigureKeys
{
    public static readonly Key<Value.Number> Year = Key.Required(
        "年", "哪一年，可用占位 {年度}、{上年}、{前年}", new Value.Number(9999, MayBeYearWord: true));
    public static readonly Key<Value.Text> Measure = Key.Text("口径", "如 预算、执行：只有同一口径的数才比较");
    public static readonly Key<Value.Text> Values = Key.RequiredFormula("值", "地址。变量有几个值，就分几组");

    /// <summary>The mapping.</summary>
    public static readonly Mapping All = new(Year, Measure, Values);
}
