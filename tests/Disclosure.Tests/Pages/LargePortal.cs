using System.Text;
using Disclosure.Core.Comparison.Years;
using Disclosure.Core.Documents;
using Disclosure.Corpora;
using Disclosure.Downloads;
using Disclosure.Pipeline;
using Disclosure.Site.Portal;

namespace Disclosure.Tests.Pages;

/// <summary>The portal's own files of a made-up city of 1,000 budgets, made of their records.</summary>
public sealed class LargePortal
{
    /// <summary>Where it is published.</summary>
    public const string Address = "https://www.example.gov.cn/ysgk/";

    /// <summary>The files.</summary>
    public IReadOnlyDictionary<string, string> Files { get; } = FilesOf(MadeUpCity.Of(1_000));

    /// <summary>The portal's files of documents.</summary>
    internal static Dictionary<string, string> FilesOf(IReadOnlyList<DocumentEntry> documents)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        var site = new SiteDescription { Name = "虚构市人民政府", Url = Address };
        PortalPages.Render(new BuildTheme(null).Templates.ShouldNotBeNull(), site, documents, (path, bytes) => files.Add(path, Encoding.UTF8.GetString(bytes)));
        foreach (var write in YearData.Parts(documents, site, (path, bytes) => files.Add(path, Encoding.UTF8.GetString(bytes)), (_, _) => false)) write();
        return files;
    }
}
