using AngleSharp.Html.Parser;
using Disclosure.Core.Findings;
using Disclosure.Pipeline;
using Disclosure.Print;
using Disclosure.Tests.Print;
using Disclosure.Tests.Support;

namespace Disclosure.Tests.Pipeline;

public sealed class PrintedBuildTests : IDisposable
{
    private readonly Scratch _scratch = new();

    [Fact]
    public void The_document_is_part_of_the_site()
    {
        Build(MadeUpChromium.Printing(_scratch, MadeUpPdf.With("")));
        File.Exists(_scratch.Path("site", "shili-unit", "2030", "full.pdf")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("full.html")]
    [InlineData("t01.html")]
    public void Pages_link_to_it_and_say_how_large_it_is(string page)
    {
        Build(MadeUpChromium.Printing(_scratch, MadeUpPdf.With("")));
        var size = new FileInfo(_scratch.Path("site", "shili-unit", "2030", "full.pdf")).Length;
        new HtmlParser().ParseDocument(Page(page)).QuerySelectorAll("a[href='full.pdf'][type='application/pdf']").Select(a => a.TextContent)
            .ShouldContain(text => text.EndsWith($"全文（PDF，{(size + 1023) / 1024} KB）", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_budget_is_printed()
    {
        Build(MadeUpChromium.Printing(_scratch, MadeUpPdf.With("")), Repository.Tests("Inputs", "nine"));
        Directory.GetFiles(_scratch.Path("site"), "*.pdf", SearchOption.AllDirectories).Length.ShouldBe(3);
    }

    [Fact]
    public void A_plain_build_takes_the_document_away_with_the_links_to_it()
    {
        Build(MadeUpChromium.Printing(_scratch, MadeUpPdf.With("")));
        Build(null);
        (Page("index.html").Contains("full.pdf"), File.Exists(_scratch.Path("site", "shili-unit", "2030", "full.pdf"))).ShouldBe((false, false));
    }

    [Fact]
    public void A_printing_that_fails_is_an_error()
    {
        var program = MadeUpChromium.Script(_scratch, "exit 4");
        Build(new Chromium(program, MadeUpChromium.Patience)).Findings.Where(f => f.Severity == Severity.Error).Select(f => f.ToString())
            .ShouldBe([$"shili-unit/2030/full.pdf: 错误 print-failed: 「{program}」没有印出 PDF，退出码 4。"]);
    }

    [Fact]
    public void A_printing_that_fails_leaves_the_earlier_site()
    {
        Build(null);
        var before = Files();
        Build(new Chromium(MadeUpChromium.Script(_scratch, "exit 4"), MadeUpChromium.Patience));
        Files().ShouldBe(before);
    }

    [Fact]
    public void Nothing_of_the_printing_is_left_behind()
    {
        Build(MadeUpChromium.Printing(_scratch, MadeUpPdf.With("")));
        Directory.GetDirectories(_scratch.Folder).ShouldBe([_scratch.Path("site")]);
    }

    public void Dispose() => _scratch.Dispose();

    private BuildResult Build(Chromium? chromium, string? input = null) => SiteBuild.Run(
        new BuildOptions(input ?? Repository.Tests("Inputs", "examples"), _scratch.Path("site"), null, null, null),
        new Progress<BuildProgress>(), chromium);

    private string Page(string name) => File.ReadAllText(_scratch.Path("site", "shili-unit", "2030", name));

    private Dictionary<string, DateTime> Files() => Directory
        .EnumerateFiles(_scratch.Path("site"), "*", SearchOption.AllDirectories)
        .ToDictionary(f => f, File.GetLastWriteTimeUtc, StringComparer.Ordinal);
}
