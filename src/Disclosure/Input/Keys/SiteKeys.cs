namespace Disclosure.Input.Keys;

/// <summary>What the portal is, <c>site.yaml</c>.</summary>
internal static class SiteKeys
{
    public static readonly InputKey<TextValue> Name = Declare.Text("网站名称", "政府网站的名称");
    public static readonly InputKey<TextValue> Domain = Declare.Text("网站域名", "网站的域名");
    public static readonly InputKey<TextValue> IdCode = Declare.Text("网站标识码", "政府网站标识码");
    public static readonly InputKey<FormedValue> Url = Declare.Of(
        "网址", "这套页面将放在哪里，写全，如 https://www.example.gov.cn/yjs/", new FormedValue("^https?://[^?#]+$", MayBeBlank: true));
    public static readonly InputKey<TextValue> Column = Declare.Text("栏目名称", "所在栏目，如 预算公开");
    public static readonly InputKey<TextValue> ColumnDescription = Declare.Text("栏目描述", "一句话说明这个栏目");
    public static readonly InputKey<TextValue> ColumnKeywords = Declare.Text("栏目关键词", "几个词");
    public static readonly InputKey<TextValue> ColumnType = Declare.Text("栏目类别", "栏目的类别，如 政府信息公开");
    public static readonly InputKey<TextValue> Organizer = Declare.Text("主办单位", "谁主办");
    public static readonly InputKey<TextValue> IcpFiling = Declare.Text("备案号", "ICP 备案号");
    public static readonly InputKey<TextValue> PoliceFiling = Declare.Text("公安备案号", "公安联网备案号");
    public static readonly InputKey<TextValue> Contact = Declare.Text("联系方式", "怎样联系");

    public static readonly InputKey<WordsValue<bool>> Checks = Declare.Words(
        "自检", "自检页和公开情况在网站上公不公开，不写是公开", new Dictionary<string, bool>(StringComparer.Ordinal) { ["公开"] = true, ["不公开"] = false });

    public static readonly InputKey<FormedValue> Help = Declare.Of(
        "帮助", "使用说明（disclosure docs 写出的）放在哪里：写全的网址，或者本站里的文件夹，如 help/", new FormedValue("^(https://[^?#]+|[a-z0-9-]+(/[a-z0-9-]+)*/?)$", MayBeBlank: true));

    /// <summary>The mapping.</summary>
    public static readonly InputMapping All = new(
        Name, Domain, IdCode, Url, Column, ColumnDescription, ColumnKeywords, ColumnType, Organizer, IcpFiling, PoliceFiling, Contact, Checks, Help);
}
