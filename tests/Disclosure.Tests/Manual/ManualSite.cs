using System.Collections.Concurrent;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Disclosure.Commands;
using Disclosure.Manual;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Manual;

/// <summary>The manual, built once for the classes of its collection.</summary>
public sealed class ManualSite : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly ConcurrentDictionary<string, IHtmlDocument> _pages = new(StringComparer.Ordinal);

    /// <summary>Builds it.</summary>
    public ManualSite()
    {
        Folder = _scratch.Path("docs");
        var error = new StringWriter();
        CommandSet.Run(["docs", "--output", Folder], new StringWriter(), error).ShouldBe(0, error.ToString());
    }

    /// <summary>What it is made of.</summary>
    internal static IReadOnlyList<ManualPart> Parts { get; } = ManualContents.Parts(CommandTexts.Of(CommandSet.All));

    /// <summary>Its texts.</summary>
    internal static IEnumerable<ManualText> Texts => Parts.SelectMany(p => p.Texts);

    /// <summary>The paths of its pages.</summary>
    public static TheoryData<string> Pages => ["index.html", "manual.html", .. Texts.Select(t => t.Path)];

    /// <summary>Where it is.</summary>
    public string Folder { get; }

    /// <summary>A page of it.</summary>
    public IHtmlDocument Page(string path) => _pages.GetOrAdd(path, p => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(Folder, p))));

    public void Dispose() => _scratch.Dispose();
}

/// <summary>The classes that look at it.</summary>
[CollectionDefinition(Name)]
public sealed class ManualCollection : ICollectionFixture<ManualSite>
{
    /// <summary>Its name.</summary>
    public const string Name = "manual";
}
