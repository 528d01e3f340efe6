namespace Disclosure.Keys;

/// <summary>A chart of the first page, an item of 图示: one of these keys says of which kind it is.</summary>
internal static class ChartKeys
{
    public static readonly Key<Value.Map> Flow = Key.Required("流向", "钱从哪里来，用到哪里", new Value.Map(FlowKeys.All));
    public static readonly Key<Value.Map> Bars = Key.Required("条形", "一个数一条", new Value.Map(BarsKeys.All));
    public static readonly Key<Value.Map> Years = Key.Required("年度", "几年的数", new Value.Map(YearsKeys.All));

    /// <summary>The kinds.</summary>
    public static readonly IReadOnlyList<Key<Value.Map>> All = [Flow, Bars, Years];

    /// <summary>What the list holds.</summary>
    public static readonly Value Item = new Value.Either([.. All.Select(k => new Value.Map(new Mapping(k)))]);
}

/// <summary>A chart with a bar for each figure.</summary>
internal static class BarsKeys
{
    public static readonly Key<Value.Text> Name = Key.RequiredText("名称", "这些数合起来叫什么，如 支出总计");
    public static readonly Key<Value.Text> By = Key.Text("按", "按什么分，如 功能分类");
    public static readonly Key<Value.Text> Values = Key.RequiredFormula("值", "各个数的地址，可以用 *");
    public static readonly Key<Value.Text> Total = Key.Formula("总额", "总数的地址：写了就算占比");
    public static readonly Key<Value.Text> Counted = Key.Text("量", "怎样数，如 个项目");
    public static readonly Key<Value.Words<bool>> IsInTableOrder = Key.Words(
        "排序", "不写是从大到小", new Dictionary<string, bool>(StringComparer.Ordinal) { ["大小"] = false, ["原序"] = true });

    /// <summary>The mapping.</summary>
    public static readonly Mapping All = new(Name, By, Values, Total, Counted, IsInTableOrder);
}
