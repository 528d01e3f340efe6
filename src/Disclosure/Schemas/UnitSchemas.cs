using System.Text.Json.Nodes;
using Disclosure.Core.Checks;

namespace Disclosure.Schemas;

/// <summary>The schemas of <c>unit.yaml</c> and <c>disclosure.yaml</c>.</summary>
internal static class UnitSchemas
{
    private const string DatePattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    /// <summary>The schema of <c>unit.yaml</c>.</summary>
    public static JsonObject Unit() => Shape.Schema("单位", Shape.Map(
    [
        ("名称", Shape.Text("单位全称。标题里的 {单位} 就换成它")),
        ("简称", Shape.OptionalText("导航等窄处用的短名")),
    ], "名称"));

    /// <summary>The schema of <c>disclosure.yaml</c>; <paramref name="editions"/> are those that there are.</summary>
    public static JsonObject Publication(IEnumerable<string> editions) => Shape.Schema("一个年度的公开", Shape.Map(
    [
        ("版式", Shape.Described(Shape.Choice(editions), "用 editions 下的哪一套")),
        ("科目年度", Shape.Any(CellShapes.Year("用哪一年的科目。不写就用文件夹的年度"), Blank())),
        ("标题", Shape.OptionalText("不写就用版式里的标题")),
        ("批复日期", Date("预算批复的日期，年-月-日")),
        ("公开日期", Date("公开的日期，年-月-日")),
        ("来源", Shape.OptionalText("信息来源")),
        ("作者", Shape.OptionalText("谁编写")),
        ("关键词", Shape.OptionalText("几个词")),
        ("摘要", Shape.OptionalText("一句话")),
        ("确认", Shape.List(Acknowledgement(), "已经看过、让它留着的警告")),
        ("更正", Shape.List(Correction(), "公开以后更正过的格")),
    ], "版式"));

    private static JsonObject Acknowledgement() => Shape.Map(
    [
        ("检查", Shape.Described(Shape.Choice(CheckCatalogue.All.Select(c => c.Id)), "警告的编号")),
        ("位置", Shape.Text("警告说到的单元格的地址，或者那段文字里的几个字")),
        ("理由", Shape.Text("单位自己的原因")),
    ], "检查", "位置", "理由");

    private static JsonObject Correction() => Shape.Map(
    [
        ("日期", Shape.Pattern(DatePattern, "更正的日期，年-月-日")),
        ("位置", Shape.Text("更正的那一格的地址")),
        ("原为", Shape.OptionalText("原来公开的内容。原来空着就不写")),
        ("更正为", Shape.OptionalText("更正以后的内容，和表里一样。改成空白就不写")),
        ("原因", Shape.Text("为什么更正。会公开")),
    ], "日期", "位置", "原因");

    private static JsonObject Date(string description) => Shape.Pattern(DatePattern, description, Blank());

    private static JsonObject Blank() => new() { ["type"] = "null" };
}
