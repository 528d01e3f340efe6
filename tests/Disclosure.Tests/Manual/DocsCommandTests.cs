using Disclosure.Commands;
using Disclosure.Pipeline;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Manual;

/// <summary>The command <c>docs</c>: what it replaces, and what not.</summary>
public sealed class DocsCommandTests : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    [Fact]
    public void It_says_what_it_wrote_and_where_to_open_it()
    {
        Docs().ShouldBe(0);
        _output.ToString().ReplaceLineEndings("\n").Split('\n')[1].ShouldBe($"打开：{_scratch.Path("docs", "index.html")}");
    }

    [Fact]
    public void Built_again_it_is_the_same()
    {
        Docs();
        var stamps = Stamps();
        Docs().ShouldBe(0);
        Stamps().ShouldBe(stamps);
    }

    [Fact]
    public void It_replaces_no_folder_of_somebody_else()
    {
        Directory.CreateDirectory(_scratch.Path("docs"));
        File.WriteAllText(_scratch.Path("docs", "notes.md"), "甲");
        Docs().ShouldBe(1);
        (_error.ToString(), File.ReadAllText(_scratch.Path("docs", "notes.md"))).ShouldSatisfyAllConditions(
            found => found.Item1.ShouldContain("output-foreign"), found => found.Item2.ShouldBe("甲"));
    }

    [Fact]
    public void It_replaces_no_site()
    {
        Build().ShouldBe(0);
        Docs("site").ShouldBe(1);
        _error.ToString().ShouldContain($"{Shown("site")}: 错误 output-other: 输出文件夹里现有的是网站，使用说明不能写在这里：");
        File.Exists(_scratch.Path("site", "shili-unit", "2030", "index.html")).ShouldBeTrue();
    }

    [Fact]
    public void A_site_does_not_replace_it()
    {
        Docs("site").ShouldBe(0);
        Build().ShouldBe(1);
        _error.ToString().ShouldContain($"{Shown("site")}: 错误 output-other: 输出文件夹里现有的是使用说明（docs 写出的），网站不能写在这里：");
        File.Exists(_scratch.Path("site", "manual.html")).ShouldBeTrue();
    }

    [Fact]
    public void It_is_not_put_among_the_data()
    {
        var result = ManualBuild.Run(new ManualOptions(_scratch.Path("input", "docs"), _scratch.Path("input"), _scratch.Path("site"), null), CommandTexts.Of(CommandSet.All), TestContext.Current.CancellationToken);
        result.Written.ShouldBeNull();
        result.Findings.ShouldHaveSingleItem().Id.ShouldBe("output-in-source");
    }

    [Fact]
    public void It_does_not_take_the_folder_in_which_a_site_is_built_when_nobody_says()
    {
        Directory.CreateDirectory(_scratch.Path("site"));
        var result = ManualBuild.Run(new ManualOptions(_scratch.Path("site"), _scratch.Path("input"), _scratch.Path("site"), null), CommandTexts.Of(CommandSet.All), TestContext.Current.CancellationToken);
        result.Written.ShouldBeNull();
        result.Findings.ShouldHaveSingleItem().Id.ShouldBe("output-other");
        Directory.EnumerateFileSystemEntries(_scratch.Path("site")).ShouldBeEmpty();
    }

    [Fact]
    public void It_goes_into_a_site_that_is_there()
    {
        Directory.CreateDirectory(_scratch.Path("site"));
        ManualBuild.Run(new ManualOptions(_scratch.Path("site", "help"), _scratch.Path("input"), _scratch.Path("site"), null), CommandTexts.Of(CommandSet.All), TestContext.Current.CancellationToken)
            .Written.ShouldNotBeNull();
    }

    [Fact]
    public void Stopped_it_leaves_what_was_there()
    {
        Docs();
        var stamps = Stamps();
        Should.Throw<OperationCanceledException>(() => ManualBuild.Run(new ManualOptions(_scratch.Path("docs"), _scratch.Path("input"), _scratch.Path("site"), null), CommandTexts.Of(CommandSet.All), new CancellationToken(canceled: true)));
        Stamps().ShouldBe(stamps);
        Directory.EnumerateFileSystemEntries(_scratch.Folder).Select(Path.GetFileName).ShouldBe(["docs"]);
    }

    [Fact]
    public void A_fault_of_a_theme_leaves_it_as_it_was()
    {
        Docs();
        var stamps = Stamps();
        Directory.CreateDirectory(_scratch.Path("theme"));
        File.WriteAllText(_scratch.Path("theme", "manual.liquid"), "{{ nothing }}");
        CommandSet.Run(["docs", "--output", _scratch.Path("docs"), "--theme", _scratch.Path("theme")], _output, _error).ShouldBe(1);
        Stamps().ShouldBe(stamps);
    }

    [Fact]
    public void A_theme_of_ones_own_takes_part()
    {
        Directory.CreateDirectory(_scratch.Path("theme"));
        File.WriteAllText(_scratch.Path("theme", "manual.liquid"), "<h1>{{ page.heading }}</h1>{{ html | raw }}<p>自己的</p>");
        CommandSet.Run(["docs", "--output", _scratch.Path("docs"), "--theme", _scratch.Path("theme")], _output, _error).ShouldBe(0);
        File.ReadAllText(_scratch.Path("docs", "index.html")).ShouldContain("<p>自己的</p>");
    }

    [Fact]
    public void It_has_no_file_that_no_page_of_it_asks_for()
    {
        Docs();
        Directory.EnumerateFiles(_scratch.Path("docs", "assets")).Select(Path.GetFileName).ShouldBe(["icon.svg", "site-manual.css", "site.js"], ignoreOrder: true);
    }

    [Fact]
    public void A_theme_whose_pages_ask_for_the_style_sheet_of_a_site_gets_it()
    {
        Directory.CreateDirectory(_scratch.Path("theme", "partials"));
        File.WriteAllText(_scratch.Path("theme", "partials", "head.liquid"), "<title>{{ page.title }}</title><link rel=\"stylesheet\" href=\"{{ root }}assets/site.css\">");
        CommandSet.Run(["docs", "--output", _scratch.Path("docs"), "--theme", _scratch.Path("theme")], _output, _error).ShouldBe(0);
        File.Exists(_scratch.Path("docs", "assets", "site.css")).ShouldBeTrue();
    }

    [Fact]
    public void A_site_has_not_its_style_sheet()
    {
        Build();
        File.Exists(_scratch.Path("site", "assets", "site-manual.css")).ShouldBeFalse();
    }

    public void Dispose() => _scratch.Dispose();

    private string Shown(string name) => _scratch.Path(name).Replace('\\', '/');

    private int Docs(string name = "docs") => CommandSet.Run(["docs", "--output", _scratch.Path(name)], _output, _error);

    private int Build() => CommandSet.Run(["build", "--input", Repository.Tests("Inputs", "examples"), "--output", _scratch.Path("site")], _output, _error);

    private Dictionary<string, DateTime> Stamps() => Directory.EnumerateFiles(_scratch.Path("docs"), "*", SearchOption.AllDirectories).ToDictionary(f => f, File.GetLastWriteTimeUtc, StringComparer.Ordinal);
}
