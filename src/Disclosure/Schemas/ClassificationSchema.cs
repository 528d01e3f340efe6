using System.Text.Json.Nodes;
using Disclosure.Core.Classifications;

namespace Disclosure.Schemas;

/// <summary>The schema of a classification, <c>classifications/&lt;year&gt;/&lt;file&gt;.yaml</c>.</summary>
internal static class ClassificationSchema
{
    /// <summary>The schema.</summary>
    public static JsonObject Make()
    {
        var levels = new JsonObject { ["type"] = "object", ["minProperties"] = 1, ["additionalProperties"] = Shape.Count("这一级编码有几位数") };
        var subjects = new JsonObject
        {
            ["type"] = "object",
            ["patternProperties"] = new JsonObject { ["^[0-9]+$"] = Shape.Text() },
            ["additionalProperties"] = false,
        };
        return Shape.Schema("一套科目", Shape.Map(
        [
            ("名称", Shape.Text("这套科目的名称，如 功能分类")),
            ("说明", Shape.OptionalText("出自哪里")),
            ("种类", Shape.Described(Shape.Choice(ClassificationKindNames.All.Keys), "按什么分：功能是用来做什么，经济是花在什么上。别的分法不写")),
            ("层级", Shape.Described(levels, "每一级的名称，和这一级编码有几位数")),
            ("科目", Shape.Described(subjects, "编码: 名称，一行一个，按编码排；上级要写全")),
        ], "名称", "层级", "科目"));
    }
}
