namespace Disclosure.Input.Keys;

/// <summary>A chart of the first page, an item of 图示: one of these keys says of which kind it is.</summary>
internal static class ChartKeys
{
    public static readonly InputKey<MapValue> Flow = Declare.Required("流向", "钱从哪里来，用到哪里", new MapValue(FlowKeys.All));
    public static readonly InputKey<MapValue> Bars = Declare.Required("条形", "一个数一条", new MapValue(BarsKeys.All));
    public static readonly InputKey<MapValue> Years = Declare.Required("年度", "几年的数", new MapValue(YearsKeys.All));

    /// <summary>The kinds.</summary>
    public static readonly IReadOnlyList<InputKey<MapValue>> All = [Flow, Bars, Years];

    /// <summary>What the list holds.</summary>
    public static readonly InputValue Item = new EitherValue([.. All.Select(k => new MapValue(new InputMapping(k)))]);
}

/// <summary>A chart with a bar for each figure.</summary>
internal static class BarsKeys
{
    public static readonly InputKey<TextValue> Name = Declare.RequiredText("名称", "这些数合起来叫什么，如 支出总计");
    public static readonly InputKey<TextValue> By = Declare.Text("按", "按什么分，如 功能分类");
    public static readonly InputKey<TextValue> Values = Declare.RequiredFormula("值", "各个数的地址，可以用 *");
    public static readonly InputKey<TextValue> Total = Declare.Formula("总额", "总数的地址：写了就算占比");
    public static readonly InputKey<TextValue> Counted = Declare.Text("量", "怎样数，如 个项目");
    public static readonly InputKey<WordsValue<bool>> IsInTableOrder = Declare.Words(
        "排序", "不写是从大到小", new Dictionary<string, bool>(StringComparer.Ordinal) { ["大小"] = false, ["原序"] = true });

    /// <summary>The mapping.</summary>
    public static readonly InputMapping All = new(Name, By, Values, Total, Counted, IsInTableOrder);
}
