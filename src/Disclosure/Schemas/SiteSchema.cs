using System.Text.Json.Nodes;

namespace Disclosure.Schemas;

/// <summary>The schema of <c>site.yaml</c>.</summary>
internal static class SiteSchema
{
    /// <summary>The schema.</summary>
    public static JsonObject Make() => Shape.Schema("门户信息，全部可以不填", Shape.Map(
    [
        ("网站名称", Shape.OptionalText("政府网站的名称")),
        ("网站域名", Shape.OptionalText("网站的域名")),
        ("网站标识码", Shape.OptionalText("政府网站标识码")),
        ("网址", Shape.Pattern("^https?://[^?#]+$", "这套页面将放在哪里，写全，如 https://www.example.gov.cn/yjs/", new JsonObject { ["type"] = "null" })),
        ("栏目名称", Shape.OptionalText("所在栏目，如 预算公开")),
        ("栏目描述", Shape.OptionalText("一句话说明这个栏目")),
        ("栏目关键词", Shape.OptionalText("几个词")),
        ("栏目类别", Shape.OptionalText("栏目的类别，如 政府信息公开")),
        ("主办单位", Shape.OptionalText("谁主办")),
        ("备案号", Shape.OptionalText("ICP 备案号")),
        ("公安备案号", Shape.OptionalText("公安联网备案号")),
        ("联系方式", Shape.OptionalText("怎样联系")),
    ]));
}
