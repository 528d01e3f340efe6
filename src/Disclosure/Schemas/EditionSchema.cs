using System.Text.Json.Nodes;

namespace Disclosure.Schemas;

/// <summary>The schema of an edition, <c>edition.yaml</c>.</summary>
internal static class EditionSchema
{
    /// <summary>The schema.</summary>
    public static JsonObject Make() => Shape.Schema("版式：一套表的样子", Shape.Map(
    [
        ("名称", Shape.Text("这套版式叫什么")),
        ("标题", Shape.Text("一份公开的标题。可用占位 {单位}、{年度}、{上年}、{前年}")),
        ("文种", Shape.OptionalText("一份公开叫什么，如 部门预算、部门决算，页面上照写。不写就叫预算或决算")),
        ("金额单位", Shape.Text("各表的金额单位。表里可以另写")),
        ("分类", new JsonObject { ["type"] = "object", ["additionalProperties"] = Shape.Text(), ["description"] = "表里用的科目名称: 科目文件的名称" }),
        ("部分", Shape.List(Shape.Named(Part()), "公开的几个部分，按正式的先后")),
        ("一览", Shape.List(Overview(), "首页写哪些总数和构成")),
        ("对比", Shape.List(Comparison(), "哪些数逐年对比")),
        ("图示", Shape.List(ChartSchema.Make(), "首页画哪些图")),
        ("计数", Shape.List(Shape.Named(Shape.Text()), "文字里的个数，和数它的单元格的地址，可以用 * 代表每一行")),
        ("勾稽", Shape.List(Shape.Named(Identity()), "数与数之间应当成立的关系")),
    ], "名称", "标题", "金额单位", "部分"));

    private static JsonObject Part() => Shape.Map(
    [
        ("标题", Shape.Text("印出的标题")),
        ("短名", Shape.OptionalText("导航用的短名")),
        ("正文", Shape.Flag("是：这个部分是文字，取自同名的 .md 文件")),
        ("表", Shape.List(Shape.Text(), "这个部分是表，列出表的文件名，按先后")),
        ("应有", Shape.List(Shape.Text(), "文字里必须说到的事，一个词一项")),
    ], "标题");

    private static JsonObject Overview() => Shape.Map(
    [
        ("名称", Shape.Text("这个总数叫什么")),
        ("按", Shape.OptionalText("按什么分，如 功能分类、支出性质")),
        ("总额", Shape.Text("总数的地址：表号/行/栏")),
        ("上年", Shape.OptionalText("上一年同一个总数的地址")),
        ("构成", Addresses("各个组成数的地址。")),
    ], "名称", "总额");

    private static JsonObject Comparison() => Shape.Map(
    [
        ("名称", Shape.Text("这些数合起来叫什么")),
        ("按", Shape.OptionalText("按什么分，如 功能分类")),
        ("口径", Shape.OptionalText("如 预算、执行：最近两年口径不同的，不相减")),
        ("值", Addresses("各个数的地址，可以用 *。")),
    ], "名称", "值");

    private static JsonObject Addresses(string description) => Shape.List(
        Shape.Any(Shape.Text(), Shape.Map([("名", Shape.Text("名字")), ("值", Shape.Text("地址"))], "名", "值")),
        description + "名字不合适的，写成 {名: 名字, 值: 地址}");

    private static JsonObject Identity() => Shape.Any(Shape.Text(), Shape.Map(
    [
        ("式", Shape.Text("应当成立的式子：两边是地址，符号两边各空一格")),
        ("当", Shape.OptionalText("只在这个式子成立时才核对")),
        ("级", Shape.Described(Shape.Choice("错误", "警告"), "不成立时按哪一种报，不写是错误")),
    ], "式"));
}
