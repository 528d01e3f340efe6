using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Disclosure.Downloads;
using Disclosure.Pipeline;

namespace Disclosure.Tests.Support;

/// <summary>The made-up input <c>Inputs/examples</c>, to be changed, checked and built.</summary>
internal sealed class ExampleInput : IDisposable
{
    /// <summary>The folder of its only budget.</summary>
    public const string Budget = "units/shili-unit/2030/";

    private readonly Scratch _scratch = new();

    /// <summary>Copies it.</summary>
    public ExampleInput() => Folder = _scratch.Copy(Repository.Tests("Inputs", "examples"), "input");

    /// <summary>Where it is.</summary>
    public string Folder { get; }

    /// <summary>Writes a file of the budget, or of the input where the path begins with <c>editions/</c> or <c>units/</c>.</summary>
    public ExampleInput Write(string path, string text)
    {
        var full = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    /// <summary>Replaces the one place at which a text stands in a file.</summary>
    public ExampleInput Replace(string path, string found, string replacement)
    {
        var text = File.ReadAllText(PathOf(path));
        text.Split(found).Length.ShouldBe(2, $"{path} should have one place to change: {found}");
        return Write(path, text.Replace(found, replacement, StringComparison.Ordinal));
    }

    /// <summary>Adds a budget of the year before, the same in all but its narrative.</summary>
    public ExampleInput AddEarlierYear()
    {
        EarlierYear.AddTo(Folder);
        return this;
    }

    /// <summary>Adds a chart of what a budget itself says of its year and the one before.</summary>
    public ExampleInput AddYearChart() => Replace("editions/example/edition.yaml", "对比:\n", """
        图示:
          - 年度:
              名称: 支出
              各年:
                - {年: "{上年}", 值: "表二/支出构成/<项>/{上年}年"}
                - {年: "{年度}", 值: 表二/支出构成/<项>/当年金额}
        对比:

        """);

    /// <summary>What a check of all of it finds, with places that begin within the input folder.</summary>
    public string[] Findings() =>
        [.. InputCheck.Run(Options("site")).Findings.Select(f => f.ToString().Replace(Folder.Replace('\\', '/') + "/", "", StringComparison.Ordinal))];

    /// <summary>Builds the site, and says what was written.</summary>
    public BuildResult Build(int? year = null, DownloadRegistry? downloads = null) =>
        SiteBuild.Run(Options("site") with { Year = year, Downloads = downloads ?? DownloadRegistry.Standard }, new Progress<BuildProgress>());

    /// <summary>A page of the built budget.</summary>
    public IHtmlDocument Page(string name) =>
        new HtmlParser().ParseDocument(File.ReadAllText(_scratch.Path("site", "shili-unit", "2030", name)));

    /// <summary>The path of a file of the built site.</summary>
    public string Output(string file) => _scratch.Path(["site", .. file.Split('/')]);

    /// <summary>The files of the built site, with their time stamps.</summary>
    public Dictionary<string, DateTime> Stamps() => Directory
        .EnumerateFiles(_scratch.Path("site"), "*", SearchOption.AllDirectories)
        .ToDictionary(f => f, File.GetLastWriteTimeUtc, StringComparer.Ordinal);

    public void Dispose() => _scratch.Dispose();

    private BuildOptions Options(string site) => new(Folder, _scratch.Path(site), null, null, null);

    /// <summary>The path of a file of the budget, or of the input.</summary>
    public string PathOf(string path)
    {
        var isOfInput = path.StartsWith("editions/", StringComparison.Ordinal) || path.StartsWith("units/", StringComparison.Ordinal);
        return Path.Combine(Folder, isOfInput ? path : Budget + path);
    }
}
