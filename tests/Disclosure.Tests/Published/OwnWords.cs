namespace Disclosure.Tests.Published;

/// <summary>What the site says of its own accord in the main content of a budget's pages.</summary>
internal static class OwnWords
{
    /// <summary>Texts of the theme that nobody published.</summary>
    public static readonly string[] Texts =
    [
        "空格表示公布的表中该处没有填写。", // says below each table what a blank cell means
        "公开内容", // heads the contents on the first page
        "自检：核对了什么", // leads to what was checked
        "全文（一页，可打印）", // leads to the whole document
        "占比和增减是程序按表里的数算的，四舍五入到两位小数；其余的数照公布的原样。点一个数，看它在哪张表里。", // says what the charts' figures are
        "与往年对比", "这份预算自己列出的往年数", // head the page that compares years, and its tables
        "下面的往年数是 2024 年的预算自己列出的，不是取自往年公开的预算，口径可能和往年公开的不同。同一口径、相邻两年的才比较。", // says what its figures are
        "用在哪里", "来自", "用于", "金额", "年度", // head the columns of the charts' tables
    ];

    /// <summary>Words of the first page that join published names and figures; the edition's names of what its charts show.</summary>
    public static readonly string[] Joints = ["按项目", "钱从哪里来", "用到哪里", "项目的预算和执行", "年预算", "流向图", "单位万元", "到",
        "（这份预算所列）", "（", "相同）", "每一项的柱子都从零画起", "高低只在同一项里比", "未说明原因", "原因相同"];

    /// <summary>What stands between published names where the site puts several together: captions, headings, that sentence.</summary>
    public static readonly string[] Separators = [" ", "，", "：", "；", "、", "。", "（全文）", .. Joints];
}
