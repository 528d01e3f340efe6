using System.Collections.Concurrent;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Disclosure.Core.Findings;
using Disclosure.Pipeline;

namespace Disclosure.Tests.Support;

/// <summary>A site built once for all tests of a class, its pages parsed when asked for.</summary>
public abstract class BuiltSite : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly ConcurrentDictionary<string, IHtmlDocument> _pages = new(StringComparer.Ordinal);

    /// <summary>Builds the input folder.</summary>
    protected BuiltSite(string input) : this(_ => input)
    {
    }

    /// <summary>Builds an input folder that is put together first.</summary>
    private protected BuiltSite(Func<Scratch, string> make)
    {
        var input = make(_scratch);
        Folder = _scratch.Path("site");
        var result = SiteBuild.Run(new BuildOptions(input, Folder, null, null, null), new Progress<BuildProgress>());
        result.Findings.Where(f => f.Severity == Severity.Error).ShouldBeEmpty();
    }

    /// <summary>Where the site is.</summary>
    public string Folder { get; }

    /// <summary>The paths of all pages, with forward slashes.</summary>
    public IEnumerable<string> Pages => Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories)
        .Select(p => Path.GetRelativePath(Folder, p).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    /// <summary>A page, parsed.</summary>
    public IHtmlDocument Page(string path) =>
        _pages.GetOrAdd(path, p => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(Folder, p))));

    public void Dispose()
    {
        _scratch.Dispose();
        GC.SuppressFinalize(this);
    }
}
