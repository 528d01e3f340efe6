namespace Disclosure.Keys;

/// <summary>What the portal is, <c>site.yaml</c>.</summary>
internal static class SiteKeys
{
    public static readonly Key<Value.Text> Name = Key.Text("网站名称", "政府网站的名称");
    public static readonly Key<Value.Text> Domain = Key.Text("网站域名", "网站的域名");
    public static readonly Key<Value.Text> IdCode = Key.Text("网站标识码", "政府网站标识码");
    public static readonly Key<Value.Formed> Url = Key.Of(
        "网址", "这套页面将放在哪里，写全，如 https://www.example.gov.cn/yjs/", new Value.Formed("^https?://[^?#]+$", MayBeBlank: true));
    public static readonly Key<Value.Text> Column = Key.Text("栏目名称", "所在栏目，如 预算公开");
    public static readonly Key<Value.Text> ColumnDescription = Key.Text("栏目描述", "一句话说明这个栏目");
    public static readonly Key<Value.Text> ColumnKeywords = Key.Text("栏目关键词", "几个词");
    public static readonly Key<Value.Text> ColumnType = Key.Text("栏目类别", "栏目的类别，如 政府信息公开");
    public static readonly Key<Value.Text> Organizer = Key.Text("主办单位", "谁主办");
    public static readonly Key<Value.Text> IcpFiling = Key.Text("备案号", "ICP 备案号");
    public static readonly Key<Value.Text> PoliceFiling = Key.Text("公安备案号", "公安联网备案号");
    public static readonly Key<Value.Text> Contact = Key.Text("联系方式", "怎样联系");

    /// <summary>The mapping.</summary>
    public static readonly Mapping All = new(
        Name, Domain, IdCode, Url, Column, ColumnDescription, ColumnKeywords, ColumnType, Organizer, IcpFiling, PoliceFiling, Contact);
}
