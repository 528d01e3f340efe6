using Disclosure.Core.Findings;

namespace Disclosure.Core.Documents;

/// <summary>The portal that publishes the budgets; whatever is not known is blank and left out of the pages.</summary>
public sealed record SiteDescription
{
    /// <summary>网站名称, the meta tag SiteName.</summary>
    public string Name { get; init; } = "";

    /// <summary>网站域名, the meta tag SiteDomain.</summary>
    public string Domain { get; init; } = "";

    /// <summary>网站标识码, the meta tag SiteIDCode.</summary>
    public string IdCode { get; init; } = "";

    /// <summary>网址: where the output folder is published, ending in a slash; or blank.</summary>
    public string Url { get; init; } = "";

    /// <summary>栏目名称, the meta tag ColumnName.</summary>
    public string Column { get; init; } = "";

    /// <summary>栏目描述, the meta tag ColumnDescription.</summary>
    public string ColumnDescription { get; init; } = "";

    /// <summary>栏目关键词, the meta tag ColumnKeywords.</summary>
    public string ColumnKeywords { get; init; } = "";

    /// <summary>栏目类别, the meta tag ColumnType.</summary>
    public string ColumnType { get; init; } = "";

    /// <summary>主办单位, in the footer.</summary>
    public string Organizer { get; init; } = "";

    /// <summary>备案号 (ICP), in the footer.</summary>
    public string IcpFiling { get; init; } = "";

    /// <summary>公安备案号, in the footer.</summary>
    public string PoliceFiling { get; init; } = "";

    /// <summary>联系方式, in the footer.</summary>
    public string Contact { get; init; } = "";

    /// <summary>自检: whether what the checks found is published, the pages 自检 of documents and 公开情况 of the portal.</summary>
    public bool ShowsChecks { get; init; } = true;

    /// <summary>帮助: where the manual is, ending in a slash: an absolute address, or a path from the root of the site; or blank.</summary>
    public string Help { get; init; } = "";

    /// <summary>Where 帮助 is written, for a finding about it; null where it is not.</summary>
    public Place? HelpPlace { get; init; }

    /// <summary>The same as an absolute address; blank where the site does not say its own.</summary>
    public string HelpAddress => Help.Length == 0 || IsElsewhere ? Help : Url.Length == 0 ? "" : Url + Help;

    /// <summary>The link from a page of the site to one of the manual; blank where there is no manual.</summary>
    /// <param name="root">The way from the page to the root of the site.</param>
    /// <param name="page">The page, from the manual's root.</param>
    public string HelpFrom(string root, string page) => Help.Length == 0 ? "" : (IsElsewhere ? Help : root + Help) + page;

    /// <summary>The name at the top of the site below which the manual is; blank where it is elsewhere or nowhere.</summary>
    public string HelpFolder => IsElsewhere ? "" : Help.Split('/', 2)[0];

    private bool IsElsewhere => Help.Contains("://", StringComparison.Ordinal);
}
