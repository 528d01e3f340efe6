using System.Text.Json.Nodes;

namespace Disclosure.Schemas;

/// <summary>The schema of a chart of the first page, an item of 图示.</summary>
internal static class ChartSchema
{
    /// <summary>One of the kinds of charts.</summary>
    public static JsonObject Make() => Shape.Any(Kind("流向", Flow()), Kind("条形", Bars()), Kind("年度", Years()));

    private static JsonObject Kind(string name, JsonObject options) => Shape.Map([(name, options)], name);

    private static JsonObject Flow() => Shape.Described(Shape.Map(
    [
        ("名称", Shape.Text("图里是什么")),
        ("来", Side("钱从哪里来：一栏是一个来源")),
        ("经", Shape.Text("用在哪里：每一行的地址，可以用 *")),
        ("去", Side("用作什么：一栏是一种支出")),
    ], "名称", "来", "经", "去"), "钱从哪里来，用到哪里");

    private static JsonObject Side(string description) => Shape.Described(Shape.Map(
    [
        ("行", Shape.Text("各行的地址，不写栏，可以用 *")),
        ("合计", Shape.OptionalText("合计行的地址，不写栏")),
        ("栏", Shape.List(
            Shape.Any(Shape.Text(), Shape.Map([("名", Shape.Text("名字")), ("栏", Shape.Text("栏名"))], "名", "栏")),
            "画哪些栏。名字不合适的，写成 {名: 名字, 栏: 栏名}")),
    ], "行", "栏"), description);

    private static JsonObject Bars() => Shape.Described(Shape.Map(
    [
        ("名称", Shape.Text("这些数合起来叫什么，如 支出总计")),
        ("按", Shape.OptionalText("按什么分，如 功能分类")),
        ("值", Shape.Text("各个数的地址，可以用 *")),
        ("总额", Shape.OptionalText("总数的地址：写了就算占比")),
        ("量", Shape.OptionalText("怎样数，如 个项目")),
        ("排序", Shape.Described(Shape.Choice("大小", "原序"), "不写是从大到小")),
    ], "名称", "值"), "一个数一条");

    private static JsonObject Years() => Shape.Described(Shape.Map(
    [
        ("名称", Shape.Text("这些数是什么，如 支出")),
        ("各年", Shape.List(
            Shape.Map(
            [
                ("年", Shape.Text("哪一年，可用占位 {年度}、{上年}、{前年}")),
                ("口径", Shape.OptionalText("如 预算、执行：只有同一口径的数才比较")),
                ("值", Shape.Text("地址。变量有几个值，就分几组")),
            ], "年", "值"),
            "一年一条，按先后")),
    ], "名称", "各年"), "几年的数");
}
