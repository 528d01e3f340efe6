using Disclosure.Core.Budgets;
using Disclosure.Core.Findings;
using Disclosure.Reading.Files;
using Disclosure.Reading.Yaml;

namespace Disclosure.Reading;

/// <summary>Reads what the portal is, <c>site.yaml</c>.</summary>
internal sealed class SiteReader(FindingList findings)
{
    /// <summary>The portal; with blanks where the file cannot be read, and findings that say why.</summary>
    public Site Read(InputPath file)
    {
        if (YamlFile.Load(file, findings) is not { } node) return new Site();
        var options = new KeyedReader(node, findings);
        var site = new Site
        {
            Name = options.Text("网站名称"),
            Domain = options.Text("网站域名"),
            IdCode = options.Text("网站标识码"),
            Url = Url(options),
            Column = options.Text("栏目名称"),
            ColumnDescription = options.Text("栏目描述"),
            ColumnKeywords = options.Text("栏目关键词"),
            ColumnType = options.Text("栏目类别"),
            Organizer = options.Text("主办单位"),
            IcpFiling = options.Text("备案号"),
            PoliceFiling = options.Text("公安备案号"),
            Contact = options.Text("联系方式"),
        };
        options.Finish();
        return site;
    }

    private string Url(KeyedReader options)
    {
        var text = options.Text("网址");
        if (text.Length == 0) return "";
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "https" or "http" && url.Query.Length + url.Fragment.Length == 0)
        {
            return text.EndsWith('/') ? text : text + "/";
        }
        findings.Error("bad-url", options.Node("网址")!.Place, $"{Quoted.Of(text)}不是网址；应当像「https://www.example.gov.cn/ysgk/」这样。");
        return "";
    }
}
