using Disclosure.Core.Documents;
using Disclosure.Core.Findings;
using Disclosure.Input.Keys;
using Disclosure.Input.Sources;

namespace Disclosure.Input;

/// <summary>Reads what the portal is, <c>site.yaml</c>.</summary>
internal sealed class SiteReader(FindingList findings)
{
    /// <summary>The portal; with blanks where the file cannot be read, and findings that say why.</summary>
    public SiteDescription Read(InputPath file)
    {
        if (file.Find().IsMissing)
        {
            findings.Error("missing-file", Place.Whole(file.Name), $"缺少这个文件；里面写门户的名称（「{SiteKeys.Name.Name}: …」）等，没有要写的，空文件也可以。");
            return new SiteDescription();
        }
        if (YamlFile.Load(file, findings) is not { } node) return new SiteDescription();
        var options = new KeyedReader(node, SiteKeys.All, findings);
        var site = new SiteDescription
        {
            Name = options.Text(SiteKeys.Name),
            Domain = options.Text(SiteKeys.Domain),
            IdCode = options.Text(SiteKeys.IdCode),
            Url = Url(options),
            Column = options.Text(SiteKeys.Column),
            ColumnDescription = options.Text(SiteKeys.ColumnDescription),
            ColumnKeywords = options.Text(SiteKeys.ColumnKeywords),
            ColumnType = options.Text(SiteKeys.ColumnType),
            Organizer = options.Text(SiteKeys.Organizer),
            IcpFiling = options.Text(SiteKeys.IcpFiling),
            PoliceFiling = options.Text(SiteKeys.PoliceFiling),
            Contact = options.Text(SiteKeys.Contact),
            ShowsChecks = options.Word(SiteKeys.Checks) ?? true,
            Help = Help(options),
            HelpPlace = options.Has(SiteKeys.Help) ? options.ValuePlace(SiteKeys.Help) : null,
        };
        return site;
    }

    // A path has the names that folders of the input have: nothing leads out of the site.
    private string Help(KeyedReader options)
    {
        var text = options.Text(SiteKeys.Help);
        if (text.Length == 0) return "";
        var isAddress = Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "https" && url.Query.Length + url.Fragment.Length + url.UserInfo.Length == 0;
        var isFolder = (text.EndsWith('/') ? text[..^1] : text).Split('/').All(FolderNames.IsPlain);
        if (isAddress || isFolder) return text.EndsWith('/') ? text : text + "/";
        findings.Error("bad-help", options.ValuePlace(SiteKeys.Help),
            $"{Bracketed.Of(text)}不是网址，也不是本站里的文件夹；应当像「https://www.example.gov.cn/help/」或者「help/」这样。");
        return "";
    }

    private string Url(KeyedReader options)
    {
        var text = options.Text(SiteKeys.Url);
        if (text.Length == 0) return "";
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "https" or "http" && url.Query.Length + url.Fragment.Length == 0)
        {
            return text.EndsWith('/') ? text : text + "/";
        }
        findings.Error("bad-url", options.ValuePlace(SiteKeys.Url), $"{Bracketed.Of(text)}不是网址；应当像「https://www.example.gov.cn/ysgk/」这样。");
        return "";
    }
}
